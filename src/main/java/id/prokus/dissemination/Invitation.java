package id.prokus.dissemination;

import id.prokus.organisation.OfficeKind;
import id.prokus.place.Regions;
import id.prokus.report.Scope;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An organisation that was invited to a meeting.
 *
 * @param key an incubator's name in the roster, the Kemendagri digits of an office's place, else the name itself
 * @param name as printed
 * @param owner the key of the database's scope under which its own people work; empty where it has no accounts
 * @param issuedAt when its present link was made; empty while there is none
 */
public record Invitation(
        UUID id, UUID meeting, OfficeKind kind, String key, String name, String owner, Optional<Instant> issuedAt) {

    public static Invitation incubator(UUID id, UUID meeting, String name) {
        return new Invitation(id, meeting, OfficeKind.INKUBATOR, name, name, "|" + name, Optional.empty());
    }

    /** @param place Kemendagri digits, two for a province, four for a regency */
    public static Invitation office(UUID id, UUID meeting, String place, String name) {
        var kind = place.length() == 2 ? OfficeKind.DINSOS_PROVINSI : OfficeKind.DINSOS_KABKOTA;
        return new Invitation(id, meeting, kind, place, name, place, Optional.empty());
    }

    /** A unit of the ministry or another organisation: whoever holds the meeting writes for it. */
    public static Invitation other(UUID id, UUID meeting, OfficeKind kind, String name) {
        return new Invitation(id, meeting, kind, name, name, "", Optional.empty());
    }

    /** Which of a snapshot's ringkasan is about it; empty where none is. */
    public Optional<Scope> scope() {
        return switch (kind) {
            case INKUBATOR -> Optional.of(Scope.incubator(key));
            case DINSOS_PROVINSI ->
                Optional.of(Scope.province(key, Regions.load().nameOf(key)));
            case DINSOS_KABKOTA -> Optional.of(Scope.regency(key, Regions.load().nameOf(key)));
            default -> Optional.empty();
        };
    }

    /** Whether it is one of those that a results meeting counts on: incubators and provincial offices. */
    public boolean counted() {
        return kind == OfficeKind.INKUBATOR || kind == OfficeKind.DINSOS_PROVINSI;
    }
}
