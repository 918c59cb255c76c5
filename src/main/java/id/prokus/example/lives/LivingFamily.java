package id.prokus.example.lives;

import id.prokus.registry.timeline.Entry;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A family of the example, as its SK, its payment and its incubator's report leave it.
 *
 * @param edition the year of the place
 * @param paid in rupiah; 0 where no daftar salur names it
 * @param opening what its incubator reported of the opening of that year
 * @param closing what it reported of the closing
 */
record LivingFamily(
        UUID id,
        int edition,
        String incubator,
        String regency,
        boolean graduated,
        long paid,
        LocalDate paidOn,
        Optional<Entry> opening,
        Optional<Entry> closing) {

    /** A turnover so many hundredths of the way from the opening to the closing; empty where either is not known. */
    Optional<Long> turnover(int hundredths) {
        return opening.flatMap(before -> before.value("omzet"))
                .flatMap(before -> closing.flatMap(after -> after.value("omzet"))
                        .map(after -> between(Long.parseLong(before), Long.parseLong(after), hundredths)));
    }

    private static long between(long before, long after, int hundredths) {
        return (before + (after - before) * hundredths / 100) / 10_000 * 10_000;
    }

    /** Never whose. */
    @Override
    public String toString() {
        return "LivingFamily[" + id + "]";
    }
}
