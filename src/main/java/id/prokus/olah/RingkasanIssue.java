package id.prokus.olah;

import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.Edition;
import id.prokus.report.Approval;
import id.prokus.report.Cited;
import id.prokus.report.Issue;
import id.prokus.report.Letterhead;
import id.prokus.report.Ringkasan;
import id.prokus.vocabulary.Jakarta;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a ringkasan goes out now: approved where this very version was, and compared with what was approved before it. */
@Component
public class RingkasanIssue {

    private final IssuedRingkasans issuedRingkasans;
    private final Snapshots snapshots;

    RingkasanIssue(IssuedRingkasans issuedRingkasans, Snapshots snapshots) {
        this.issuedRingkasans = issuedRingkasans;
        this.snapshots = snapshots;
    }

    public Issue of(Edition edition, Ringkasan ringkasan) {
        List<IssuedRingkasan> issued = issuedRingkasans.all(edition);
        Optional<Approval> approval = issued.stream()
                .filter(one -> one.fingerprint().equals(ringkasan.sidik()))
                .findFirst()
                .map(IssuedRingkasan::approval);
        Optional<Ringkasan> previous = issued.stream()
                .filter(one -> !one.fingerprint().equals(ringkasan.sidik()))
                .findFirst()
                .map(IssuedRingkasan::ringkasan);
        return new Issue(Letterhead.standard(), approval, previous, frozen(edition, ringkasan.sidik()));
    }

    /** The latest that was frozen of these very inputs; empty while they are not frozen. */
    private Optional<Cited> frozen(Edition edition, String fingerprint) {
        return snapshots.all(edition).stream()
                .filter(snapshot -> snapshot.fingerprint().equals(fingerprint))
                .max(Comparator.comparingInt(Snapshot::version))
                .map(snapshot -> new Cited(snapshot.version(), snapshot.hash(), Jakarta.day(snapshot.frozenAt())));
    }

    /** As it went out then, compared with what was approved before it. */
    Issue of(IssuedRingkasan issued) {
        Optional<Ringkasan> previous = issuedRingkasans.all(Edition.prokus(issued.edition())).stream()
                .filter(one -> one.approvedAt().isBefore(issued.approvedAt()))
                .filter(one -> !one.fingerprint().equals(issued.fingerprint()))
                .findFirst()
                .map(IssuedRingkasan::ringkasan);
        return new Issue(
                Letterhead.standard(),
                Optional.of(issued.approval()),
                previous,
                frozen(Edition.prokus(issued.edition()), issued.fingerprint()));
    }
}
