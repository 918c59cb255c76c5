package id.prokus.olah;

import id.prokus.access.Trail;
import id.prokus.report.Ringkasan;
import id.prokus.report.RingkasanJson;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A national ringkasan that was composed, approved and issued is kept as issued, whatever is corrected afterwards: what is
 * made of the same figures later says so, and what comes after is compared with it.
 */
@Component
public class KeepIssued {

    private final IssuedRingkasans issuedRingkasans;
    private final Trail trail;

    KeepIssued(IssuedRingkasans issuedRingkasans, Trail trail) {
        this.issuedRingkasans = issuedRingkasans;
        this.trail = trail;
    }

    /**
     * @param approvedBy who approved it; never who composed it
     * @param actor who issued it
     */
    @Transactional
    public IssuedRingkasan keep(Ringkasan ringkasan, String approvedBy, Instant approvedAt, Actor actor) {
        IssuedRingkasan issued = new IssuedRingkasan(
                TimeOrderedId.next(),
                Integer.parseInt(ringkasan.edisi()),
                ringkasan.sidik(),
                RingkasanJson.text(ringkasan),
                approvedBy,
                approvedAt);
        issuedRingkasans.add(issued);
        trail.record(actor, "olah.ringkasan-approved", issued.id().toString(), issued.fingerprint());
        return issued;
    }
}
