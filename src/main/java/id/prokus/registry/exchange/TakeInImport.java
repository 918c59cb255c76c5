package id.prokus.registry.exchange;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file in as one piece. Rows that cannot be taken are left out only where the person says so. */
@Component
class TakeInImport {

    private final Imports imports;
    private final CheckImport checkImport;
    private final KeepEntries keepEntries;
    private final EntryKinds kinds;
    private final Trail trail;

    TakeInImport(Imports imports, CheckImport checkImport, KeepEntries keepEntries, EntryKinds kinds, Trail trail) {
        this.imports = imports;
        this.checkImport = checkImport;
        this.keepEntries = keepEntries;
        this.kinds = kinds;
        this.trail = trail;
    }

    /**
     * @param leavingOut how many refused rows the person has seen and leaves out; 0 for none
     * @throws Refusal where other rows are refused than the person has seen, or where it was taken in before
     */
    @Transactional
    public void takeIn(Import seen, byte[] bytes, int leavingOut, Standing standing, Actor actor, Progress progress) {
        imports.lock(seen.id());
        Import file = imports.get(seen.id());
        if (file.taken().isPresent()) {
            throw new Refusal(
                    "registry.import-taken-already",
                    new Text(
                            "Kiriman ini sudah diambil. Bila ada perubahan, kirim berkas yang sudah diperbaiki.",
                            "This file was taken in already. If something changed, send the mended file."));
        }
        Duty.demand(kinds.get(file.kind()), standing);
        CheckImport.Looked looked = checkImport.look(file, bytes, standing, progress);
        imports.looked(file.id(), looked.counts(), looked.notes());
        if (looked.counts().refused() != leavingOut) {
            throw new Refusal(
                    "registry.import-has-bad-rows",
                    new Text(
                            "%d baris tidak dapat diterima. Perbaiki berkasnya dan kirim kembali, atau nyatakan bahwa baris itu ditinggalkan."
                                    .formatted(looked.counts().refused()),
                            "%d rows cannot be taken. Mend the file and send it again, or say that these rows are left out."
                                    .formatted(looked.counts().refused())));
        }
        List<Weighed> taken = looked.rows().stream().filter(Weighed::taken).toList();
        List<Entry> entries =
                taken.stream().flatMap(row -> row.entry().stream()).toList();
        keepEntries.keep(entries, actor);
        imports.taken(file.id(), entries, actor);
        trail.record(
                actor,
                "registry.entries-taken-in",
                file.id().toString(),
                "%s: %d baris diterima, %d ditinggalkan".formatted(file.kind(), entries.size(), leavingOut));
        trail.recordLines(
                actor,
                "registry.entries-recorded",
                file.id().toString(),
                taken.stream().map(Weighed::regency).toList());
    }
}
