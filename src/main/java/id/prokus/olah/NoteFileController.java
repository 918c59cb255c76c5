package id.prokus.olah;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.intake.KnownNote;
import id.prokus.intake.NoteDecision;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import id.prokus.web.CsvFile;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of notes to be taken along. */
@Controller
class NoteFileController {

    private final ShownEdition shownEdition;
    private final CurrentResults currentResults;
    private final SeenNotes seenNotes;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    NoteFileController(
            ShownEdition shownEdition,
            CurrentResults currentResults,
            SeenNotes seenNotes,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.shownEdition = shownEdition;
        this.currentResults = currentResults;
        this.seenNotes = seenNotes;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    /** The same list whole: no more of it than whoever takes it may see, and no raw cell. */
    @Needs({Right.RESULTS, Right.OWN_REPORTS, Right.FAMILIES})
    @GetMapping("/olah/catatan.csv")
    ResponseEntity<byte[]> take(NotesForm asked, Standing standing, Actor actor) {
        Edition edition = shownEdition.of(asked.edisi());
        NoteFilter filter = asked.filter(edition);
        Optional<Processed> processed = currentResults.find(edition);
        List<KnownNote> found = processed.map(Processed::notes).orElse(List.of()).stream()
                .filter(seenNotes.of(standing, edition))
                .filter(filter::shows)
                .toList();
        var places = new NotePlaces(processed, found);
        var csv = new CsvFile(
                "kode",
                "inkubator",
                "kode_kabupaten",
                "kabupaten",
                "berkas",
                "lembar",
                "sel",
                "keterangan",
                "sejak",
                "keputusan",
                "nilai_usulan",
                "diputuskan_oleh",
                "alasan");
        for (KnownNote known : places.sorted(found, asked.address(filter))) {
            String regency = places.regency(known);
            csv.line(
                    known.note().code().name(),
                    known.incubator(),
                    regency,
                    regency.isEmpty() ? "" : regions.nameOf(regency),
                    known.note().at().file(),
                    known.note().at().sheet(),
                    known.note().cell(),
                    known.note().detail(),
                    known.openedAt().toString(),
                    CsvFile.cell(known.decision()
                            .map(decision -> NoteLine.words(decision.kind()).indonesian())),
                    CsvFile.cell(known.decision().map(NoteDecision::proposal)),
                    CsvFile.cell(known.decision().map(NoteDecision::by)),
                    CsvFile.cell(known.decision().map(NoteDecision::reason)));
        }
        trail.recordLines(
                actor,
                "olah.notes-taken",
                String.valueOf(filter.edition()),
                found.stream().map(places::regency).toList());
        return csv.takenBy(actor, clock, "catatan-" + filter.edition());
    }
}
