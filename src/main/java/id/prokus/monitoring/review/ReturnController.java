package id.prokus.monitoring.review;

import id.prokus.access.Accounts;
import id.prokus.access.Standing;
import id.prokus.database.RowScope;
import id.prokus.monitoring.instrument.Instrument;
import id.prokus.monitoring.instrument.Instruments;
import id.prokus.monitoring.instrument.QuestionLabels;
import id.prokus.monitoring.returned.Returned;
import id.prokus.monitoring.returned.Returns;
import id.prokus.monitoring.submission.Submission;
import id.prokus.monitoring.submission.Submissions;
import id.prokus.place.Regions;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Pengembalian: what is still asked of whom, and of oneself. */
@Controller
@Needs({Right.APPROVE, Right.FAMILIES, Right.ENTER})
class ReturnController {

    static final int MOST = 500;

    private final ReturnSubmission returnSubmission;
    private final Returns returns;
    private final Submissions submissions;
    private final Instruments instruments;
    private final KnowReviewer knowReviewer;
    private final Accounts accounts;
    private final Reminders reminders;
    private final MailReminder mailReminder;
    private final FamilyHeads heads;
    private final Regions regions;
    private final Clock clock;

    ReturnController(
            ReturnSubmission returnSubmission,
            Returns returns,
            Submissions submissions,
            Instruments instruments,
            KnowReviewer knowReviewer,
            Accounts accounts,
            Reminders reminders,
            MailReminder mailReminder,
            FamilyHeads heads,
            Regions regions,
            Clock clock) {
        this.returnSubmission = returnSubmission;
        this.returns = returns;
        this.submissions = submissions;
        this.instruments = instruments;
        this.knowReviewer = knowReviewer;
        this.accounts = accounts;
        this.reminders = reminders;
        this.mailReminder = mailReminder;
        this.heads = heads;
        this.regions = regions;
        this.clock = clock;
    }

    /** The board: open requests by kabupaten and age, what is asked of oneself first. */
    @GetMapping("/pengembalian")
    Screen board(Standing standing) {
        LocalDate today = Jakarta.today(clock);
        List<Asked> own;
        try (var _ = RowScope.enter(RowScope.EVERYTHING)) {
            own = returns.openOf(standing.account()).stream()
                    .map(one -> asked(one, today, true))
                    .toList();
        }
        boolean reviews = standing.may(Right.APPROVE) || !standing.may(Right.ENTER);
        // Who approves for the country without seeing families reads numbers only.
        List<Returned> open = reviews && standing.may(Right.FAMILIES) ? returns.open(MOST) : List.of();
        return Screen.of(
                "monitoring/review/pengembalian",
                new BoardPage(
                        own,
                        reviews ? returns.aging(today) : List.of(),
                        open.stream().map(one -> asked(one, today, false)).toList(),
                        reminders.of(open, page()),
                        mailReminder.possible(),
                        reviews,
                        regions));
    }

    @Needs(Right.APPROVE)
    @PostMapping("/pengembalian/{id}/pembatalan")
    Screen cancel(@PathVariable UUID id, @RequestParam(defaultValue = "") String alasan, Standing standing) {
        try {
            returnSubmission.cancel(id, alasan, knowReviewer.of(standing));
        } catch (Refusal refusal) {
            return Screen.to("/pengembalian").saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/pengembalian").saying(Flash.done("Pengembalian dibatalkan.", "The request was taken back."));
    }

    private Asked asked(Returned one, LocalDate today, boolean own) {
        Submission returned = submissions.find(one.submission()).orElseThrow();
        QuestionLabels labels = QuestionLabels.of(instruments, one.form(), returned.version());
        Map<Text, String> reasons = new java.util.LinkedHashMap<>();
        one.reasons().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(reason -> reasons.put(
                        reason.getKey().isEmpty() ? new Text("Seluruh isian", "The whole") : labels.of(reason.getKey()),
                        reason.getValue()));
        return new Asked(
                one,
                one.family().map(family -> heads.get(family).name()).orElse(""),
                accounts.shownName(one.account()),
                instruments
                        .find(one.form(), returned.version())
                        .map(Instrument::title)
                        .orElse(one.form()),
                reasons,
                one.late(today),
                own);
    }

    /** On which requests are read after signing in. */
    static String page() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/pengembalian")
                .toUriString();
    }

    /**
     * @param family its name; empty where it is about none of the sender's place
     * @param reasons by question, in words
     * @param own whether the reader is asked
     */
    public record Asked(
            Returned one,
            String family,
            String sender,
            String form,
            Map<Text, String> reasons,
            boolean late,
            boolean own) {}

    public record BoardPage(
            List<Asked> own,
            List<Returns.Aging> aging,
            List<Asked> open,
            List<Reminder> reminders,
            boolean mails,
            boolean reviews,
            Regions regions) {}
}
