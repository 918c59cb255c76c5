package id.prokus.access;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Right;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A duty gets its last day. */
@Component
class EndMandate {

    private final Mandates mandates;
    private final Trail trail;

    EndMandate(Mandates mandates, Trail trail) {
        this.mandates = mandates;
        this.trail = trail;
    }

    /** @throws Refusal {@code access.no-such-duty}, {@code access.mandate-ends-before-it-begins} or {@code access.last-administrator} */
    @Transactional
    void end(Actor by, String account, UUID id, LocalDate last) {
        Mandate mandate = mandates.find(id)
                .filter(found -> found.account().equals(account))
                .orElseThrow(() -> new Refusal(
                        "access.no-such-duty",
                        new Text(
                                "Tugas itu tidak ada lagi. Muat ulang halaman.",
                                "That duty is gone. Reload the page.")));
        if (last.isBefore(mandate.from())) {
            throw new Refusal(
                    "access.mandate-ends-before-it-begins",
                    new Text(
                            "Hari terakhir tugas lebih awal daripada hari pertamanya. Periksa tanggalnya.",
                            "The duty's last day is before its first. Check the date."));
        }
        boolean anotherAdministrator = mandates.all().stream()
                .anyMatch(other -> !other.id().equals(id)
                        && other.role().allows(Right.ADMINISTER)
                        && other.holdsOn(last.plusDays(1)));
        if (mandate.role().allows(Right.ADMINISTER) && !anotherAdministrator) {
            throw new Refusal(
                    "access.last-administrator",
                    new Text(
                            "Sesudah hari itu tidak ada lagi yang dapat mengelola akun. Tunjuk operator lain dahulu.",
                            "After that day nobody could manage accounts. Appoint another operator first."));
        }
        mandates.end(id, last);
        trail.record(
                by, "access.mandate-ended", mandate.account(), mandate.role().code() + " " + mandate.key());
    }
}
