package id.prokus.continuation;

import id.prokus.outreach.Dimension;
import id.prokus.outreach.PublicFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * How differently provinces fared, in the share of businesses that run: the only public sign of how a new incubator may differ
 * from those there were.
 *
 * @param provinces that are shown with both numbers
 * @param deviation between them, beyond what numbers of families alone would bring
 */
record PlaceSpread(int provinces, double deviation) {

    private static final int FEWEST = 3;

    static PlaceSpread of(PublicFigures figures) {
        List<Double> shares = new ArrayList<>();
        double chance = 0;
        for (String province : figures.values(Dimension.PROVINSI)) {
            OptionalLong all = figures.count(Dimension.PROVINSI, province);
            OptionalLong running = figures.count(Dimension.PROVINSI, province, Dimension.STATUS, "aktif");
            if (all.isPresent() && running.isPresent() && all.getAsLong() > 0) {
                double share = (double) running.getAsLong() / all.getAsLong();
                shares.add(share);
                chance += share * (1 - share) / all.getAsLong();
            }
        }
        if (shares.size() < FEWEST) {
            return new PlaceSpread(shares.size(), 0);
        }
        double mean = shares.stream().mapToDouble(one -> one).average().orElse(0);
        double variance =
                shares.stream().mapToDouble(one -> (one - mean) * (one - mean)).sum() / (shares.size() - 1);
        return new PlaceSpread(shares.size(), Math.sqrt(Math.max(0, variance - chance / shares.size())));
    }

    /** Whether anything is known about how places differ. */
    boolean known() {
        return provinces >= FEWEST;
    }

    /** Of the mean over so many new incubators, whose places are none of those seen. */
    double ofMean(double incubators) {
        return known() ? deviation * Math.sqrt(1 / Math.max(1, incubators) + 1.0 / provinces) : 0;
    }
}
