package id.prokus.monitoring.submission;

import id.prokus.access.Trail;
import id.prokus.monitoring.returned.Returns;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.vocabulary.Actor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A correction answers what was returned. Phones that cannot edit what they sent fill the form in anew: about the same
 * family and month, by whoever was asked, it takes the place of what was returned.
 */
@Component
class AnswerReturned {

    private final Returns returns;
    private final Submissions submissions;
    private final Entries entries;
    private final Trail trail;

    AnswerReturned(Returns returns, Submissions submissions, Entries entries, Trail trail) {
        this.returns = returns;
        this.submissions = submissions;
        this.entries = entries;
        this.trail = trail;
    }

    /** The submission as the correction that it is; as it came where it is none. */
    Submission asCorrection(Submission one, Optional<LocalDate> on, List<Finding> found) {
        if (one.deprecated().isPresent() || one.family().isEmpty() || on.isEmpty()) {
            return one;
        }
        Optional<Submission> before = returns
                .open(one.account(), one.form(), one.family().get())
                .stream()
                .filter(asked -> !asked.submission().equals(one.id()))
                .flatMap(asked -> submissions.latest(asked.form(), asked.root()).stream())
                .filter(returned -> returned.receivedAt().isBefore(one.receivedAt()))
                .filter(returned -> sameMonth(returned, on.get()))
                .findFirst();
        before.ifPresent(
                returned -> found.add(
                        Finding.of(
                                FindingCode.DIBACA_SEBAGAI_PERBAIKAN,
                                "",
                                "Diisi sebagai kiriman baru tentang keluarga dan bulan yang kirimannya dikembalikan; dibaca sebagai perbaikannya.",
                                "Filled in anew about the family and month of a submission that was returned; read as its correction.")));
        return before.map(returned -> submissions.correct(one, returned)).orElse(one);
    }

    /** What was not recorded has no month; it waits for any. */
    private boolean sameMonth(Submission returned, LocalDate on) {
        return returned.thing()
                .flatMap(thing -> returned.family()
                        .flatMap(family -> entries.history(family, thing).stream()
                                .map(KeptEntry::entry)
                                .filter(entry -> entry.id().equals(returned.ownEntry()))
                                .findFirst()))
                .map(entry -> YearMonth.from(entry.on()).equals(YearMonth.from(on)))
                .orElse(true);
    }

    /** Once it is recorded, nothing is asked any more. */
    void close(Submission recorded) {
        returns.open(recorded.form(), recorded.root())
                .filter(asked -> !asked.submission().equals(recorded.id()))
                .filter(asked -> asked.madeAt().isBefore(recorded.receivedAt()))
                .filter(asked -> returns.corrected(asked.id(), recorded.id()))
                .ifPresent(asked -> trail.record(
                        new Actor(recorded.account()),
                        "monitoring.return-answered",
                        asked.id().toString(),
                        recorded.form()));
    }
}
