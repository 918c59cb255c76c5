package id.prokus.olah;

import id.prokus.access.Standing;
import id.prokus.programme.Edition;
import id.prokus.report.Kalimat.Baris;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The ringkasan on screen, as it stands now and as it was issued. */
@Controller
@Needs(Right.RESULTS)
class RingkasanController {

    private final ShownEdition shownEdition;
    private final CurrentResults currentResults;
    private final IssuedRingkasans issuedRingkasans;

    RingkasanController(ShownEdition shownEdition, CurrentResults currentResults, IssuedRingkasans issuedRingkasans) {
        this.shownEdition = shownEdition;
        this.currentResults = currentResults;
        this.issuedRingkasans = issuedRingkasans;
    }

    @GetMapping("/ringkasan")
    Screen show(@RequestParam Optional<Integer> edisi, Standing standing) {
        Edition edition = shownEdition.of(edisi);
        List<IssuedRingkasan> issues = issuedRingkasans.all(edition);
        return currentResults
                .find(edition)
                .map(processed -> new Page(
                        new RingkasanView(
                                processed.ringkasan(),
                                issues.stream()
                                        .filter(issue -> issue.fingerprint().equals(processed.fingerprint()))
                                        .findFirst()),
                        issues,
                        false,
                        standing.may(Right.CONVENE) || standing.may(Right.PUBLISH)))
                .map(page -> Screen.of("olah/ringkasan", page))
                .orElseGet(() -> Screen.of("olah/ringkasan-kosong", new Empty(edition.year())));
    }

    @GetMapping("/ringkasan/terbitan/{id}")
    Screen issued(@PathVariable UUID id, Standing standing) {
        IssuedRingkasan issue = issue(id);
        return Screen.of(
                "olah/ringkasan",
                new Page(
                        new RingkasanView(issue.ringkasan(), Optional.of(issue)),
                        issuedRingkasans.all(Edition.prokus(issue.edition())),
                        true,
                        standing.may(Right.CONVENE) || standing.may(Right.PUBLISH)));
    }

    /** What stands behind one sentence: a page of its own, or the part of one where a script asks. */
    @GetMapping("/ringkasan/kalimat")
    Screen evidence(
            @RequestParam Optional<Integer> edisi,
            @RequestParam int urutan,
            @RequestParam Optional<UUID> terbitan,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part) {
        Optional<IssuedRingkasan> issue = terbitan.map(this::issue);
        Edition edition = shownEdition.of(issue.map(IssuedRingkasan::edition).or(() -> edisi));
        SentenceLine line = issue.map(IssuedRingkasan::ringkasan)
                .or(() -> currentResults.find(edition).map(Processed::ringkasan))
                .flatMap(ringkasan -> new RingkasanView(ringkasan, issue).line(urutan))
                .orElseThrow(RingkasanController::gone);
        String back = issue.map(i -> "/ringkasan/terbitan/" + i.id()).orElse("/ringkasan?edisi=" + edition.year());
        return Screen.of(
                part ? "olah/kalimat-baris" : "olah/kalimat",
                new Evidence(
                        line,
                        edition.year(),
                        back,
                        RowRange.of(edition, line.sentence().baris())));
    }

    private IssuedRingkasan issue(UUID id) {
        return issuedRingkasans.find(id).orElseThrow(RingkasanController::gone);
    }

    private static Refusal gone() {
        return new Refusal(
                "olah.ringkasan-gone",
                new Text(
                        "Ringkasan atau kalimat ini tidak ada lagi. Buka kembali halaman Ringkasan.",
                        "This ringkasan or sentence is no longer there. Open the Ringkasan page again."));
    }

    /**
     * @param issues everything that was approved for the edition, the latest first
     * @param mayCompose whether the reader composes or approves what is issued
     * @param asIssued whether an issue is shown rather than what stands now
     */
    public record Page(RingkasanView view, List<IssuedRingkasan> issues, boolean asIssued, boolean mayCompose) {

        public String address(RingkasanForm form) {
            return asIssued
                    ? "/ringkasan/terbitan/" + view.issued().orElseThrow().id() + "/" + form.fileName()
                    : "/ringkasan/unduhan/" + form.fileName() + "?edisi="
                            + view.ringkasan().edisi();
        }
    }

    /** @param edition the year that has no results yet */
    public record Empty(int edition) {}

    /** @param back where the sentence stands */
    public record Evidence(SentenceLine line, int edition, String back, List<RowRange.InSheet> places) {

        List<Baris> rows() {
            return line.sentence().baris();
        }
    }
}
