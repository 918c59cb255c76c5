package id.prokus.monitoring.review;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.Terms;
import id.prokus.registry.decree.ShownEdition;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.registry.timeline.EntryWords;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Persetujuan: what waits, by kabupaten and line by line, and saying yes to it, alone or in bulk. */
@Controller
@Needs(Right.APPROVE)
class ApprovalController {

    private final ReportedEntries reported;
    private final ApproveEntries approveEntries;
    private final KnowReviewer knowReviewer;
    private final EntryKinds kinds;
    private final Terms terms;
    private final ShownEdition shownEdition;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    ApprovalController(
            ReportedEntries reported,
            ApproveEntries approveEntries,
            KnowReviewer knowReviewer,
            EntryKinds kinds,
            Terms terms,
            ShownEdition shownEdition,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.reported = reported;
        this.approveEntries = approveEntries;
        this.knowReviewer = knowReviewer;
        this.kinds = kinds;
        this.terms = terms;
        this.shownEdition = shownEdition;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/persetujuan")
    Screen portions(ReviewForm asked, Standing standing) {
        Edition edition = shownEdition.of(asked.edisi());
        ReviewTerms rules = ReviewTerms.of(terms, edition);
        Reviewer reviewer = knowReviewer.of(standing);
        ReviewFilter filter = asked.filter(edition, "", reported::lastMonth);
        return Screen.of(
                "monitoring/review/persetujuan",
                new PortionsPage(
                        edition,
                        asked.shown(filter),
                        kindLabels(),
                        reported.portions(filter, reviewer, rules, clock.instant()),
                        reviewer.level(),
                        rules.chain(),
                        rules.days(),
                        reviewer.delegatedBy(),
                        regions));
    }

    /** Everything that waits in the kabupaten that were ticked. */
    @PostMapping("/persetujuan")
    Screen approve(ReviewForm asked, @RequestParam(defaultValue = "") Set<String> kabupaten, Standing standing) {
        Edition edition = shownEdition.of(asked.edisi());
        String back = asked.address(edition).start();
        try {
            Approved came = approveEntries.approve(
                    kabupaten.stream().filter(code -> code.matches("\\d{4}")).toList(),
                    asked.filter(edition, "", reported::lastMonth),
                    knowReviewer.of(standing),
                    ReviewTerms.of(terms, edition));
            return Screen.to(back).saying(came.said());
        } catch (Refusal refusal) {
            return Screen.to(back).saying(Flash.refused(refusal.sentence()));
        }
    }

    @Needs(Right.FAMILIES)
    @GetMapping("/persetujuan/{regency}")
    Screen lines(@PathVariable String regency, ReviewForm asked, Standing standing, Actor actor) {
        checkApproves(standing);
        Edition edition = shownEdition.of(asked.edisi());
        ReviewTerms rules = ReviewTerms.of(terms, edition);
        Reviewer reviewer = knowReviewer.of(standing);
        ReviewFilter filter = asked.filter(edition, regency, reported::lastMonth);
        ListAddress address = asked.address(edition, regency);
        var list = ListPage.of(
                address,
                reported.page(
                        filter,
                        reviewer,
                        rules,
                        clock.instant(),
                        !asked.semua().equals("ya"),
                        address.after(),
                        ListPage.LINES + 1),
                line -> line.entry().toString());
        trail.record(actor, "monitoring.entries-reviewed", regency, String.valueOf(edition.year()), regency);
        return Screen.of(
                "monitoring/review/persetujuan-daftar",
                new LinesPage(
                        edition,
                        regency,
                        regions.nameOf(regency),
                        asked.shown(filter),
                        kindLabels(),
                        list,
                        sentences(list.lines()),
                        reviewer.level(),
                        rules));
    }

    @Needs(Right.FAMILIES)
    @PostMapping("/persetujuan/{regency}")
    Screen approveLines(
            @PathVariable String regency,
            ReviewForm asked,
            @RequestParam(defaultValue = "") Set<UUID> isian,
            @RequestParam(defaultValue = "") String langkah,
            @RequestParam(defaultValue = "") String alasan,
            Standing standing) {
        checkApproves(standing);
        Edition edition = shownEdition.of(asked.edisi());
        ReviewTerms rules = ReviewTerms.of(terms, edition);
        Reviewer reviewer = knowReviewer.of(standing);
        String back = asked.address(edition, regency).start();
        try {
            if (langkah.equals("cabut")) {
                int taken = approveEntries.takeBack(isian, alasan, reviewer, rules);
                return Screen.to(back)
                        .saying(Flash.done(
                                "Persetujuan atas %d isian dicabut; isiannya menunggu lagi.".formatted(taken),
                                "The approval of %d entries was taken back; they wait again.".formatted(taken)));
            }
            return Screen.to(back)
                    .saying(approveEntries
                            .approveWords(isian, edition.year(), reviewer, rules)
                            .said());
        } catch (Refusal refusal) {
            return Screen.to(back).saying(Flash.refused(refusal.sentence()));
        }
    }

    /** Lines of families are for who may see families and approves. */
    private static void checkApproves(Standing standing) {
        if (!standing.may(Right.APPROVE)) {
            throw ReturnSubmission.unknown();
        }
    }

    private Map<String, Text> kindLabels() {
        Map<String, Text> labels = new LinkedHashMap<>();
        reported.kinds().forEach(kind -> kinds.find(kind).ifPresent(known -> labels.put(kind, known.label())));
        return labels;
    }

    private Map<UUID, Text> sentences(List<Reported> lines) {
        Map<UUID, Text> sentences = new LinkedHashMap<>();
        lines.forEach(line -> sentences.put(line.entry(), EntryWords.sentence(kinds.get(line.kind()), line.values())));
        return sentences;
    }

    /** @param kinds by code */
    public record PortionsPage(
            Edition edition,
            ReviewForm asked,
            Map<String, Text> kinds,
            List<Portion> portions,
            Level level,
            boolean chain,
            int days,
            Optional<String> delegatedBy,
            Regions regions) {

        public int waiting() {
            return portions.stream().mapToInt(Portion::waiting).sum();
        }

        public int n() {
            return portions.stream().mapToInt(Portion::n).sum();
        }

        public int approved() {
            return portions.stream().mapToInt(Portion::approved).sum();
        }
    }

    /** @param sentences by word */
    public record LinesPage(
            Edition edition,
            String regency,
            String place,
            ReviewForm asked,
            Map<String, Text> kinds,
            ListPage<Reported> list,
            Map<UUID, Text> sentences,
            Level level,
            ReviewTerms terms) {

        public boolean waits(Reported line) {
            return line.waitsFor(level, terms);
        }

        /** Never what was answered. */
        @Override
        public String toString() {
            return "LinesPage[" + regency + "]";
        }
    }
}
