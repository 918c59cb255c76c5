package id.prokus.registry.decree;

import id.prokus.intake.ReceivedFiles;
import id.prokus.place.Regions;
import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Rosters;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a kept list and holds it against the registry as it is now; changes nothing, and may be asked again. */
@Component
class PreviewList {

    private final ReceivedFiles receivedFiles;
    private final Rosters rosters;
    private final Registrations registrations;
    private final ReadList readList;
    private final Clock clock;

    PreviewList(
            ReceivedFiles receivedFiles, Rosters rosters, Registrations registrations, Regions regions, Clock clock) {
        this.receivedFiles = receivedFiles;
        this.rosters = rosters;
        this.registrations = registrations;
        this.readList = new ReadList(regions);
        this.clock = clock;
    }

    /** @throws Refusal where the whole list cannot be read */
    Preview preview(HandedInList list) {
        byte[] bytes = receivedFiles
                .bytes(list.sha256())
                .orElseThrow(() -> new Refusal(
                        "registry.list-erased",
                        new Text(
                                "Isi berkas ini telah dihapus menurut hukum. Muat daftar yang baru.",
                                "This file was erased by law. Load a new list.")));
        return preview(list, bytes);
    }

    Preview preview(HandedInList list, byte[] bytes) {
        ListContext context = context(list.kind(), list.edition(), list.cohort());
        ReadList.Said said = readList.read(bytes, context);
        List<BadLine> bad = new ArrayList<>(said.bad());
        List<Planned> good = check(context, list.decidedOn(), said.good(), bad);
        bad.sort(Comparator.comparing((BadLine line) -> line.at().sheet())
                .thenComparing(line -> line.at().line()));
        return new Preview(list, said.tables(), good, bad);
    }

    ListContext context(ListKind kind, Edition edition, Optional<Cohort> cohort) {
        return new ListContext(kind, edition, rosters.find(edition), cohort, Jakarta.today(clock));
    }

    List<Planned> check(ListContext context, LocalDate decidedOn, List<ListLine> lines, List<BadLine> bad) {
        Set<String> numbers = new HashSet<>();
        for (ListLine line : lines) {
            numbers.add(line.person().nik());
            numbers.add(line.person().card());
            line.change().ifPresent(change -> numbers.add(change.replaces()));
        }
        numbers.remove("");
        Set<String> payments =
                context.kind() == ListKind.PAYMENT ? registrations.payments(context.edition()) : Set.of();
        return new CheckLines(context, decidedOn, registrations.known(context.edition(), numbers), payments)
                .check(lines, bad);
    }
}
