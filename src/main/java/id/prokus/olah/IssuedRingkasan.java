package id.prokus.olah;

import id.prokus.report.Approval;
import id.prokus.report.Ringkasan;
import id.prokus.report.RingkasanJson;
import java.time.Instant;
import java.util.UUID;

/**
 * A ringkasan as it was approved.
 *
 * @param id of this issue
 * @param edition the programme year
 * @param fingerprint SHA-256 over the inputs it was made from
 * @param content ringkasan.json as issued, byte for byte
 * @param approvedBy who approved it in the system
 * @param approvedAt when
 */
public record IssuedRingkasan(
        UUID id, int edition, String fingerprint, String content, String approvedBy, Instant approvedAt) {

    /** As its documents print it. */
    Approval approval() {
        return new Approval(approvedBy, "", approvedAt);
    }

    public Ringkasan ringkasan() {
        return RingkasanJson.read(content);
    }
}
