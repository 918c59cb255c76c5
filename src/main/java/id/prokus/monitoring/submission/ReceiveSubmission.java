package id.prokus.monitoring.submission;

import id.prokus.access.Trail;
import id.prokus.database.RowScope;
import id.prokus.intake.ReceivedFiles;
import id.prokus.monitoring.family.ListedFamilies;
import id.prokus.monitoring.instrument.Hash;
import id.prokus.monitoring.instrument.Instruments;
import id.prokus.monitoring.submission.Submission.State;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what a phone sends, as it is, in one transaction; the phone is told only afterwards. The same bytes again are
 * thanked for again, other bytes under the same id are kept beside the first: nothing from the field is turned away.
 */
@Component
public class ReceiveSubmission {

    private final Submissions submissions;
    private final SubmittedFiles submittedFiles;
    private final Instruments instruments;
    private final Findings findings;
    private final ListedFamilies families;
    private final ReceivedFiles files;
    private final KeepChecking keepChecking;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReceiveSubmission(
            Submissions submissions,
            SubmittedFiles submittedFiles,
            Instruments instruments,
            Findings findings,
            ListedFamilies families,
            ReceivedFiles files,
            KeepChecking keepChecking,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.submissions = submissions;
        this.submittedFiles = submittedFiles;
        this.instruments = instruments;
        this.findings = findings;
        this.families = families;
        this.files = files;
        this.keepChecking = keepChecking;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param more whether the phone says that more files follow
     * @return it as it is kept now
     * @throws Unreadable where it is no filled-in form
     */
    public Submission receive(Sender sender, byte[] xml, List<SentFile> sent, boolean more) {
        SubmissionXml read = SubmissionXml.read(xml);
        // Asked in the sender's scope: a family of another place is nobody to this phone.
        Optional<UUID> family =
                read.family().flatMap(id -> families.seen(List.of(id)).stream().findFirst());
        Submission kept;
        try (var _ = RowScope.enter(RowScope.EVERYTHING)) {
            kept = transaction.execute(_ -> keep(sender, read, family, xml, sent, more));
        }
        keepChecking.wake();
        return kept;
    }

    private Submission keep(
            Sender sender, SubmissionXml read, Optional<UUID> family, byte[] xml, List<SentFile> sent, boolean more) {
        submissions.lock(read.form(), read.instance());
        List<Submission> before = submissions.of(read.form(), read.instance());
        String sha256 = Hash.sha256(xml);
        Optional<Submission> same =
                before.stream().filter(one -> one.sha256().equals(sha256)).findFirst();
        Submission kept = same.orElseGet(() -> add(sender, read, family, xml, !before.isEmpty(), more));
        if (!more) {
            submissions.completed(kept.id());
        }
        for (SentFile file : sent) {
            submittedFiles.attach(kept, file.name(), files.keepContent(bytes(file)), sender.device());
        }
        return kept;
    }

    private Submission add(
            Sender sender, SubmissionXml read, Optional<UUID> family, byte[] xml, boolean another, boolean more) {
        boolean known = instruments.find(read.form(), read.version()).isPresent();
        Submission one = new Submission(
                TimeOrderedId.next(),
                read.form(),
                read.version(),
                read.instance(),
                root(read),
                read.deprecated(),
                Hash.sha256(xml),
                sender.device(),
                sender.account(),
                family,
                clock.instant(),
                !more,
                another ? State.VARIAN : known ? State.BARU : State.KARANTINA,
                Optional.empty());
        submissions.add(one, xml);
        switch (one.state()) {
            case VARIAN ->
                findings.add(
                        one.id(),
                        Finding.of(
                                FindingCode.VARIAN,
                                "",
                                "Kiriman dengan tanda pengenal yang sama sudah ada dengan isi lain. Yang pertama yang dicatat; bandingkan keduanya.",
                                "A submission with the same id is there with other words. The first is recorded; compare the two."));
            case KARANTINA ->
                findings.add(
                        one.id(),
                        Finding.of(
                                FindingCode.VERSI_TIDAK_DIKENAL,
                                "",
                                "Formulir %s versi %s tidak pernah diterbitkan di sini. Isinya disimpan, dan diperiksa begitu versi itu terbit."
                                        .formatted(one.form(), one.version()),
                                "Version %2$s of the form %1$s was never published here. It is kept, and checked once that version is published."
                                        .formatted(one.form(), one.version())));
            default -> {
                // Checked right after the phone was thanked.
            }
        }
        if (one.state() != State.VARIAN && !one.root().equals(one.instance())) {
            submissions.reroot(one.form(), one.instance(), one.root());
        }
        trail.record(
                new Actor(sender.account()),
                "monitoring.submission-received",
                one.id().toString(),
                one.form());
        return one;
    }

    private String root(SubmissionXml read) {
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
