package id.prokus.olah;

import id.prokus.programme.Edition;
import id.prokus.report.Approval;
import id.prokus.report.Issue;
import id.prokus.report.Letterhead;
import id.prokus.report.Ringkasan;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a ringkasan goes out now: approved where this very version was, and compared with what was approved before it. */
@Component
public class RingkasanIssue {

    private final IssuedRingkasans issuedRingkasans;

    RingkasanIssue(IssuedRingkasans issuedRingkasans) {
        this.issuedRingkasans = issuedRingkasans;
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
        return new Issue(Letterhead.standard(), approval, previous);
    }

    /** As it went out then, compared with what was approved before it. */
    Issue of(IssuedRingkasan issued) {
        Optional<Ringkasan> previous = issuedRingkasans.all(Edition.prokus(issued.edition())).stream()
                .filter(one -> one.approvedAt().isBefore(issued.approvedAt()))
                .filter(one -> !one.fingerprint().equals(issued.fingerprint()))
                .findFirst()
                .map(IssuedRingkasan::ringkasan);
        return new Issue(Letterhead.standard(), Optional.of(issued.approval()), previous);
    }
}
