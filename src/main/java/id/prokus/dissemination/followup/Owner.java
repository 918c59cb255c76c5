package id.prokus.dissemination.followup;

import id.prokus.access.Mandate;
import id.prokus.access.Role;
import id.prokus.access.Standing;

/**
 * The organisation that answers for an action.
 *
 * @param role of those who work there
 * @param place Kemendagri digits; empty for the ministry
 * @param partner the incubator's name; empty where it is an office
 * @param name as printed
 */
public record Owner(Role role, String place, String partner, String name) {

    /** Whether somebody speaks for it today. Field staff have a kecamatan of the kabupaten that is asked. */
    public boolean is(Standing standing) {
        return standing.mandates().stream().anyMatch(this::is);
    }

    private boolean is(Mandate mandate) {
        if (!partner.isEmpty()) {
            return mandate.role() == role && mandate.partner().equals(partner);
        }
        if (ministry()) {
            return switch (mandate.role()) {
                case OPERATOR, DIRJEN, DIREKTUR, SUBDIT -> true;
                default -> false;
            };
        }
        return mandate.role() == role && mandate.place().startsWith(place);
    }

    /** Whether it is Kemensos, where everybody is of the one organisation. */
    public boolean ministry() {
        return place.isEmpty() && partner.isEmpty();
    }
}
