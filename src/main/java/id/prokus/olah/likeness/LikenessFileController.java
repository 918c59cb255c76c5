package id.prokus.olah.likeness;

import id.prokus.access.Trail;
import id.prokus.intake.Field;
import id.prokus.olah.CurrentResults;
import id.prokus.olah.ShownEdition;
import id.prokus.programme.Edition;
import id.prokus.registry.Likeness;
import id.prokus.registry.SamePersonDecision;
import id.prokus.vocabulary.Actor;
import id.prokus.web.CsvFile;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pairs to be taken along. */
@Controller
@Needs(Right.PROCESS)
class LikenessFileController {

    private final ShownEdition shownEdition;
    private final CurrentResults currentResults;
    private final Pairs pairs;
    private final Trail trail;
    private final Clock clock;

    LikenessFileController(
            ShownEdition shownEdition, CurrentResults currentResults, Pairs pairs, Trail trail, Clock clock) {
        this.shownEdition = shownEdition;
        this.currentResults = currentResults;
        this.pairs = pairs;
        this.trail = trail;
        this.clock = clock;
    }

    /** The pairs of one standing whole, to be looked into elsewhere; every NIK masked. */
    @GetMapping("/olah/kembar.csv")
    ResponseEntity<byte[]> take(
            @RequestParam Optional<Integer> edisi, @RequestParam Optional<String> keadaan, Actor actor) {
        Edition edition = shownEdition.of(edisi);
        LikenessState state = LikenessState.of(keadaan.orElse(""));
        List<Likeness> found = state.of(currentResults
                .find(edition)
                .map(processed -> processed.families().likenesses())
                .orElse(List.of()));
        var csv = new CsvFile(
                "kemiripan",
                "sebab",
                "nama_1",
                "nik_1",
                "lahir_1",
                "tempat_1",
                "inkubator_1",
                "berkas_1",
                "lembar_1",
                "baris_1",
                "nama_2",
                "nik_2",
                "lahir_2",
                "tempat_2",
                "inkubator_2",
                "berkas_2",
                "lembar_2",
                "baris_2",
                "diputuskan_oleh",
                "alasan");
        for (Pair pair : pairs.of(edition, found)) {
            csv.line(Stream.of(
                            Stream.of(
                                    String.valueOf(pair.score()),
                                    String.join(", ", pair.likeness().reasons())),
                            pair.one().cells(),
                            pair.other().cells(),
                            Stream.of(
                                    CsvFile.cell(pair.decision().map(SamePersonDecision::by)),
                                    CsvFile.cell(pair.decision().map(SamePersonDecision::reason))))
                    .flatMap(cells -> cells)
                    .toArray(String[]::new));
        }
        trail.recordLines(
                actor,
                "olah.likenesses-taken",
                edition.year() + " " + state.word(),
                found.stream()
                        .map(likeness -> likeness.later().value(Field.REGENCY))
                        .toList());
        return csv.takenBy(actor, clock, "kembar-%d-%s".formatted(edition.year(), state.word()));
    }
}
