package id.prokus.monitoring.review;

import id.prokus.access.Trail;
import id.prokus.intake.Masked;
import id.prokus.monitoring.returned.Returned;
import id.prokus.monitoring.returned.Returns;
import id.prokus.monitoring.submission.RecordedEvents;
import id.prokus.monitoring.submission.Submission;
import id.prokus.monitoring.submission.Submissions;
import id.prokus.registry.timeline.ApprovedEntries;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A submission goes back to its sender, with a reason for each question and a day; until it is right it is not approved. */
@Component
class ReturnSubmission {

    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_DAYS = 90;

    private final Submissions submissions;
    private final Returns returns;
    private final RecordedEvents recordedEvents;
    private final Approvals approvals;
    private final ApprovedEntries approvedEntries;
    private final Trail trail;
    private final Clock clock;

    ReturnSubmission(
            Submissions submissions,
            Returns returns,
            RecordedEvents recordedEvents,
            Approvals approvals,
            ApprovedEntries approvedEntries,
            Trail trail,
            Clock clock) {
        this.submissions = submissions;
        this.returns = returns;
        this.recordedEvents = recordedEvents;
        this.approvals = approvals;
        this.approvedEntries = approvedEntries;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param reasons by question; those without a reason are not asked about
     * @throws Refusal {@code monitoring.submission-unknown}, {@code monitoring.returned-already}, {@code
     *     monitoring.own-entry}, {@code monitoring.return-without-reason}, {@code monitoring.return-day}, {@code
     *     monitoring.superseded}
     */
    @Transactional
    public Returned returnTo(UUID submission, Map<String, String> reasons, LocalDate dueOn, Reviewer reviewer) {
        Submission one = submissions.find(submission).orElseThrow(ReturnSubmission::unknown);
        Map<String, String> said = new TreeMap<>();
        reasons.forEach((path, reason) -> {
            String plain = Masked.digits(reason.replaceAll("\\p{Cntrl}", " ").strip());
            if (!plain.isEmpty()) {
                said.put(path, plain.substring(0, Math.min(LONGEST_REASON, plain.length())));
            }
        });
        check(one, said, dueOn, reviewer);
        Returned returned = new Returned(
                TimeOrderedId.next(),
                one.id(),
                one.form(),
                one.root(),
                one.account(),
                one.family(),
                dueOn,
                said,
                reviewer.account(),
                clock.instant(),
                Optional.empty(),
                Optional.empty());
        returns.add(returned);
        one.thing().ifPresent(_ -> takeBackApprovals(one, reviewer));
        trail.record(
                reviewer.actor(),
                "monitoring.submission-returned",
                returned.id().toString(),
                one.form());
        return returned;
    }

    private void check(Submission one, Map<String, String> reasons, LocalDate dueOn, Reviewer reviewer) {
        if (reviewer.hands().contains(one.account())) {
            throw new Refusal(
                    "monitoring.own-entry",
                    new Text(
                            "Kiriman ini Anda sendiri yang mengirimnya. Perbaiki langsung, tanpa dikembalikan.",
                            "You sent this yourself. Correct it; it need not be returned."));
        }
        if (returns.open(one.form(), one.root()).isPresent()) {
            throw new Refusal(
                    "monitoring.returned-already",
                    new Text(
                            "Kiriman ini sudah dikembalikan dan perbaikannya ditunggu. Batalkan pengembalian itu dahulu bila ingin mengubahnya.",
                            "This was returned, and its correction is awaited. Take that back first to change it."));
        }
        if (submissions.isCorrected(one)) {
            throw new Refusal(
                    "monitoring.superseded",
                    new Text(
                            "Kiriman ini sudah diperbaiki oleh kiriman sesudahnya. Buka yang terakhir.",
                            "This was corrected by a later submission. Open the last."));
        }
        if (reasons.isEmpty()) {
            throw new Refusal(
                    "monitoring.return-without-reason",
                    new Text(
                            "Tulis sedikitnya satu alasan di samping pertanyaannya, agar pengirim tahu apa yang harus diperbaiki.",
                            "Write at least one reason beside its question, so that the sender knows what to correct."));
        }
        LocalDate today = Jakarta.today(clock);
        if (dueOn.isBefore(today) || dueOn.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new Refusal(
                    "monitoring.return-day",
                    new Text(
                            "Pilih hari ini atau sesudahnya, paling lama %d hari lagi.".formatted(LONGEST_DAYS),
                            "Choose today or later, at most %d days ahead.".formatted(LONGEST_DAYS)));
        }
    }

    private void takeBackApprovals(Submission one, Reviewer reviewer) {
        List<UUID> words = recordedEvents.words(one);
        for (Level level : Level.values()) {
            approvals.takeBack(words, level, reviewer.account(), "dikembalikan kepada pengirimnya");
        }
        approvedEntries.takeBack(words);
    }

    /** @throws Refusal {@code monitoring.return-unknown}, {@code monitoring.reason-missing} */
    @Transactional
    public void cancel(UUID id, String reason, Reviewer reviewer) {
        if (reason.isBlank()) {
            throw new Refusal(
                    "monitoring.reason-missing",
                    new Text("Tulis alasannya, agar yang lain tahu.", "Say why, so that the others know."));
        }
        // Looked for in the reviewer's place first.
        if (returns.find(id).isEmpty() || !returns.cancelled(id, reviewer.account(), reason.strip())) {
            throw new Refusal(
                    "monitoring.return-unknown",
                    new Text(
                            "Pengembalian itu tidak ada lagi atau sudah selesai. Muat ulang halamannya.",
                            "That request is gone or answered. Reload the page."));
        }
        trail.record(reviewer.actor(), "monitoring.return-cancelled", id.toString(), "");
    }

    static Refusal unknown() {
        return new Refusal(
                "monitoring.submission-unknown",
                new Text(
                        "Kiriman ini tidak ada, atau bukan tentang keluarga di wilayah Anda. Kembali ke daftar kiriman.",
                        "There is no such submission, or it is not about a family of your place. Go back to the list."));
    }
}
