package id.prokus.olah;

import id.prokus.access.Trail;
import id.prokus.programme.Edition;
import id.prokus.report.Ringkasan;
import id.prokus.report.RingkasanJson;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A ringkasan that is approved is kept as issued, whatever is corrected afterwards. */
@Component
public class ApproveRingkasan {

    private final CurrentResults currentResults;
    private final IssuedRingkasans issuedRingkasans;
    private final Trail trail;
    private final Clock clock;

    ApproveRingkasan(CurrentResults currentResults, IssuedRingkasans issuedRingkasans, Trail trail, Clock clock) {
        this.currentResults = currentResults;
        this.issuedRingkasans = issuedRingkasans;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param fingerprint what the person who approves has read
     * @throws Refusal where the figures have changed since
     */
    @Transactional
    public IssuedRingkasan approve(Edition edition, String fingerprint, Actor actor) {
        Ringkasan ringkasan = currentResults
                .find(edition)
                .map(Processed::ringkasan)
                .filter(current -> current.sidik().equals(fingerprint))
                .orElseThrow(
                        () -> new Refusal(
                                "olah.ringkasan-changed",
                                new Text(
                                        "Angka ringkasan sudah berubah sejak halaman ini dibuka. Baca kembali sebelum menyetujui.",
                                        "The figures have changed since this page was opened. Read them again before you approve.")));
        Instant now = clock.instant();
        IssuedRingkasan issued = new IssuedRingkasan(
                TimeOrderedId.next(), edition.year(), fingerprint, RingkasanJson.text(ringkasan), actor.name(), now);
        issuedRingkasans.add(issued);
        trail.record(actor, "olah.ringkasan-approved", issued.id().toString(), fingerprint);
        return issued;
    }
}
