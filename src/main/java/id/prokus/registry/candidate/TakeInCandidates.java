package id.prokus.registry.candidate;

import id.prokus.access.Trail;
import id.prokus.intake.ReceivedFiles;
import id.prokus.place.Regions;
import id.prokus.programme.roster.Rosters;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks through a kept list of candidates, or takes its good lines in. Both read the file as received, and both anew. */
@Component
class TakeInCandidates {

    private final CandidateLists lists;
    private final ReceivedFiles receivedFiles;
    private final Rosters rosters;
    private final KnownFamilies knownFamilies;
    private final RecordCandidates recordCandidates;
    private final ReadCandidates readCandidates;
    private final Trail trail;

    TakeInCandidates(
            CandidateLists lists,
            ReceivedFiles receivedFiles,
            Rosters rosters,
            KnownFamilies knownFamilies,
            RecordCandidates recordCandidates,
            Regions regions,
            Trail trail) {
        this.lists = lists;
        this.receivedFiles = receivedFiles;
        this.rosters = rosters;
        this.knownFamilies = knownFamilies;
        this.recordCandidates = recordCandidates;
        this.readCandidates = new ReadCandidates(regions);
        this.trail = trail;
    }

    /** Changes nothing but what is said of the list. */
    @Transactional
    public void look(UUID id, Progress progress) {
        CandidateList list = get(id);
        ReadCandidates.Said said = read(list, progress);
        progress.at(new Text("Mencocokkan dengan registri", "Matching with the registry"), 0, 0);
        List<CandidateNote> notes = new ArrayList<>(said.notes());
        var checked = new CheckCandidates(knownFamilies.known(list.edition(), said.lines())).check(said.lines(), notes);
        lists.looked(id, checked, notes);
    }

    /**
     * Harmless when repeated: who is a candidate already stays one.
     *
     * @param leavingOut how many bad lines the person has seen and leaves out; 0 for none
     * @throws Refusal where there are bad lines that nobody has left out
     */
    @Transactional
    public void takeIn(UUID id, int leavingOut, Actor actor, Progress progress) {
        lists.oneAtATime(get(id).edition());
        CandidateList list = get(id);
        if (list.taken().isPresent()) {
            return;
        }
        ReadCandidates.Said said = read(list, progress);
        progress.at(new Text("Mencocokkan dengan registri", "Matching with the registry"), 0, 0);
        List<CandidateNote> notes = new ArrayList<>(said.notes());
        KnownFamilies.Known known = knownFamilies.known(list.edition(), said.lines());
        var checked = new CheckCandidates(known).check(said.lines(), notes);
        demandSettled(notes, leavingOut);
        progress.at(new Text("Mencatat usulan", "Recording candidates"), 0, 0);
        recordCandidates.record(list, checked.fresh(), known, actor);
        lists.looked(id, checked, notes);
        lists.taken(id, checked.fresh().size(), actor);
        trail.record(
                actor,
                "registry.candidates-taken-in",
                id.toString(),
                checked.fresh().size() + " usulan");
        trail.recordLines(
                actor,
                "registry.families-recorded",
                id.toString(),
                checked.fresh().stream().map(CandidateLine::regency).toList());
    }

    byte[] bytes(CandidateList list) {
        return receivedFiles
                .bytes(list.sha256())
                .orElseThrow(() -> new Refusal(
                        "registry.list-erased",
                        new Text(
                                "Isi berkas ini telah dihapus menurut hukum. Muat daftar yang baru.",
                                "This file was erased by law. Load a new list.")));
    }

    CandidateList get(UUID id) {
        return lists.find(id)
                .orElseThrow(() -> new Refusal(
                        "registry.list-unknown",
                        new Text(
                                "Daftar ini tidak ditemukan. Buka kembali halaman Usulan.",
                                "There is no such list. Open the page of candidates again.")));
    }

    private ReadCandidates.Said read(CandidateList list, Progress progress) {
        var incubators = new EditionIncubators(rosters.find(list.edition()));
        return readCandidates.read(bytes(list), list.codes(), incubators, progress);
    }

    private static void demandSettled(List<CandidateNote> notes, int leavingOut) {
        long bad = notes.stream().filter(CandidateNote::bad).count();
        if (bad > 0 && bad != leavingOut) {
            throw new Refusal(
                    "registry.list-has-bad-lines",
                    new Text(
                            "Masih ada %d baris yang tidak dapat diterima. Perbaiki berkasnya dan muat kembali, atau nyatakan bahwa baris itu ditinggalkan."
                                    .formatted(bad),
                            "%d lines cannot be taken. Mend the file and load it again, or say that these lines are left out."
                                    .formatted(bad)));
        }
    }
}
