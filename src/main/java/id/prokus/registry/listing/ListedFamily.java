package id.prokus.registry.listing;

import id.prokus.programme.Cohort;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the list.
 *
 * @param sort what it is sorted by, before its id
 * @param masked its NIK with the first and last four digits only; may be empty
 * @param place Kemendagri digits of its kecamatan, or of its kabupaten where that is not known
 * @param incubator may be empty
 * @param cohort empty of a candidate
 * @param state what last happened
 * @param since the day of that
 * @param pkhStatus aktif, graduasi, bukan or empty
 * @param stage pemula, berkembang, maju or empty
 * @param mentor the person who walks with it
 */
public record ListedFamily(
        UUID family,
        String sort,
        String name,
        String masked,
        String place,
        String incubator,
        Optional<Cohort> cohort,
        ListedState state,
        LocalDate since,
        String pkhStatus,
        String stage,
        Optional<UUID> mentor) {

    public String regency() {
        return place.substring(0, 4);
    }

    /** Never a name. */
    @Override
    public String toString() {
        return "ListedFamily[" + family + "]";
    }
}
