package id.prokus.monitoring.submission;

import id.prokus.access.Trail;
import id.prokus.database.RowScope;
import id.prokus.intake.ReceivedFiles;
import id.prokus.monitoring.instrument.Hash;
import id.prokus.monitoring.instrument.PublishedForms;
import id.prokus.monitoring.submission.Submission.State;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what a phone sends, as it is, whole or not at all; the phone is told only afterwards. The same bytes again are
 * thanked for again, other bytes under the same id are kept beside the first: nothing from the field is turned away.
 */
@Component
public class ReceiveSubmission {

    private final Submissions submissions;
    private final PublishedForms publishedForms;
    private final AddSubmissions addSubmissions;
    private final SubmittedFiles submittedFiles;
    private final Findings findings;
    private final ReceivedFiles files;
    private final KeepChecking keepChecking;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final KeepTogether together;

    ReceiveSubmission(
            Submissions submissions,
            PublishedForms publishedForms,
            AddSubmissions addSubmissions,
            SubmittedFiles submittedFiles,
            Findings findings,
            ReceivedFiles files,
            KeepChecking keepChecking,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.submissions = submissions;
        this.publishedForms = publishedForms;
        this.addSubmissions = addSubmissions;
        this.submittedFiles = submittedFiles;
        this.findings = findings;
        this.files = files;
        this.keepChecking = keepChecking;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
        this.together = new KeepTogether(addSubmissions::add);
    }

    @PreDestroy
    void close() {
        together.close();
    }

    /**
     * @param more whether the phone says that more files follow
     * @return it as it is kept now
     * @throws Unreadable where it is no filled-in form
     */
    public Submission receive(Sender sender, byte[] xml, List<SentFile> sent, boolean more) {
        SubmissionHead read = SubmissionXml.head(xml);
        String scope = RowScope.current();
        try (var _ = keepChecking.receiving();
                var _ = RowScope.enter(RowScope.EVERYTHING)) {
            Arrived arrived = new Arrived(came(sender, read, xml, !more), xml, scope);
            return sent.isEmpty() && ordinary(arrived.one())
                    ? together.keep(arrived).orElseGet(() -> transaction.execute(_ -> again(arrived)))
                    : transaction.execute(_ -> attached(keep(arrived), sent, sender));
        }
    }

    /** Nothing else is to be written with it. */
    private static boolean ordinary(Submission one) {
        return one.state() == State.BARU && one.root().equals(one.instance());
    }

    /** Within a transaction. */
    private Submission keep(Arrived arrived) {
        Submission kept = addSubmissions.add(List.of(arrived)).get(arrived.one().id());
        if (kept == null) {
            return again(arrived);
        }
        began(kept);
        return kept;
    }

    private Submission attached(Submission kept, List<SentFile> sent, Sender sender) {
        for (SentFile file : sent) {
            submittedFiles.attach(kept, file.name(), files.keepContent(bytes(file)), sender.device());
        }
        return kept;
    }

    private Submission came(Sender sender, SubmissionHead read, byte[] xml, boolean complete) {
        return new Submission(
                TimeOrderedId.next(),
                read.form(),
                read.version(),
                read.instance(),
                root(read),
                read.deprecated(),
                Hash.sha256(xml),
                sender.device(),
                sender.account(),
                read.family(),
                clock.instant(),
                complete,
                publishedForms.knows(read.form(), read.version()) ? State.BARU : State.KARANTINA,
                Optional.empty());
    }

    private void began(Submission one) {
        if (one.state() == State.KARANTINA) {
            findings.add(
                    one.id(),
                    Finding.of(
                            FindingCode.VERSI_TIDAK_DIKENAL,
                            "",
                            "Formulir %s versi %s tidak pernah diterbitkan di sini. Isinya disimpan, dan diperiksa begitu versi itu terbit."
                                    .formatted(one.form(), one.version()),
                            "Version %2$s of the form %1$s was never published here. It is kept, and checked once that version is published."
                                    .formatted(one.form(), one.version())));
            trail.record(
                    new Actor(one.account()),
                    "monitoring.submission-quarantined",
                    one.id().toString(),
                    one.form());
        }
        if (!one.root().equals(one.instance())) {
            submissions.reroot(one.form(), one.instance(), one.root());
        }
    }

    /** The same bytes once more, or other bytes under an id that was there before. */
    private Submission again(Arrived arrived) {
        Submission came = arrived.one();
        submissions.lock(came.form(), came.instance());
        Submission kept = submissions.of(came.form(), came.instance()).stream()
                .filter(one -> one.sha256().equals(came.sha256()))
                .findFirst()
                .orElseGet(() -> variant(arrived));
        if (came.complete()) {
            submissions.completed(kept.id());
        }
        return kept;
    }

    private Submission variant(Arrived arrived) {
        var variant = new Arrived(arrived.one().in(State.VARIAN), arrived.xml(), arrived.scope());
        Submission one =
                addSubmissions.add(List.of(variant)).values().iterator().next();
        findings.add(
                one.id(),
                Finding.of(
                        FindingCode.VARIAN,
                        "",
                        "Kiriman dengan tanda pengenal yang sama sudah ada dengan isi lain. Yang pertama yang dicatat; bandingkan keduanya.",
                        "A submission with the same id is there with other words. The first is recorded; compare the two."));
        trail.recordAll(List.of(came(one)));
        return one;
    }

    /** Of what is checked it is recorded then: a phone waits for as little as it can. */
    static Trail.Line came(Submission one) {
        return new Trail.Line(
                one.receivedAt(),
                new Actor(one.account()),
                "monitoring.submission-received",
                one.id().toString(),
                one.form());
    }

    private String root(SubmissionHead read) {
        return read.deprecated()
                .map(before -> submissions.of(read.form(), before).stream()
                        .findFirst()
                        .map(Submission::root)
                        .orElse(before))
                .orElse(read.instance());
    }

    private static byte[] bytes(SentFile file) {
        try (var in = file.content().getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
