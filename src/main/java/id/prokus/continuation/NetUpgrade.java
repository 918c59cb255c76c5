package id.prokus.continuation;

import id.prokus.outreach.Dimension;
import id.prokus.outreach.PublicFigures;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Of the families that joined with this edition, what share moved up a class, less those that moved down or closed: counted among
 * all of them, and among those of whom both ends are known.
 *
 * @param net families, up less down and closed
 * @param all families of the cohort
 * @param known families with both ends known
 */
public record NetUpgrade(long net, long all, long known) {

    static final String COHORT = "baru";

    /** Empty where one of the numbers is held back, or nobody's classes were reported. */
    static Optional<NetUpgrade> of(PublicFigures figures) {
        OptionalLong all = figures.count(Dimension.ANGKATAN, COHORT);
        long[] moved = new long[4];
        String[] words = {"naik", "tetap", "turun", "tutup"};
        for (int i = 0; i < words.length; i++) {
            OptionalLong count = figures.count(Dimension.ANGKATAN, COHORT, Dimension.GERAK, words[i]);
            boolean exists = figures.values(Dimension.GERAK).contains(words[i]);
            if (exists && count.isEmpty()) {
                return Optional.empty();
            }
            moved[i] = count.orElse(0);
        }
        long known = moved[0] + moved[1] + moved[2] + moved[3];
        return all.isEmpty() || known == 0
                ? Optional.empty()
                : Optional.of(new NetUpgrade(moved[0] - moved[2] - moved[3], all.getAsLong(), known));
    }

    /** Only where more went up than down does a cost for each of them mean anything. */
    public boolean upward() {
        return net > 0;
    }

    double low() {
        return (double) net / Math.max(all, known);
    }

    double high() {
        return (double) net / known;
    }
}
