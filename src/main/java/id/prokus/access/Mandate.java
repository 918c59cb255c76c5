package id.prokus.access;

import id.prokus.web.Right;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody does, where, for whom, from which day to which.
 *
 * @param account the account's name
 * @param place Kemendagri digits; empty where it is the whole country
 * @param partner the incubator's name; empty where it is none
 * @param from its first day, in Jakarta
 * @param until its last day; empty while no end is known
 */
public record Mandate(
        UUID id, String account, Role role, String place, String partner, LocalDate from, Optional<LocalDate> until) {

    /** Both days are part of it. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    boolean overlaps(Mandate other) {
        return !until.map(last -> last.isBefore(other.from)).orElse(false)
                && !other.until.map(last -> last.isBefore(from)).orElse(false);
    }

    boolean isSameWorkAs(Mandate other) {
        return role == other.role && place.equals(other.place) && partner.equals(other.partner);
    }

    /** Whether one of the two puts in what the other would approve. */
    boolean judges(Mandate other) {
        return role.allows(Right.ENTER) && other.role.allows(Right.APPROVE)
                || role.allows(Right.APPROVE) && other.role.allows(Right.ENTER);
    }

    /** As the database's {@code access.scope()} reads it. */
    String key() {
        if (partner.isEmpty()) {
            return place.isEmpty() ? "*" : place;
        }
        return place + "|" + partner;
    }
}
