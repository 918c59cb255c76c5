package id.prokus.continuation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;

/**
 * The enlargement reckoned twenty thousand times, every assumption drawn anew from its range and none likelier than another.
 * The seed is fixed: the same assumptions give the same document.
 */
final class Draws {

    static final int MANY = 20_000;

    private static final long SEED = 20_211_223;
    private static final double PERCENT = 100;
    private static final double SHARE = 10_000;

    private final Projection projection;
    private final Assumptions assumptions;
    private final PlaceSpread places;
    private final Optional<Range> share;
    private final Optional<NetUpgrade> upgrade;
    private final Random random = new Random(SEED);
    private final Map<Quantity, double[]> drawn = new EnumMap<>(Quantity.class);

    private Draws(Projection projection) {
        this.projection = projection;
        this.assumptions = projection.assumptions();
        this.places = PlaceSpread.of(projection.figures());
        this.share = projection.share();
        this.upgrade = projection.upgrade().filter(NetUpgrade::upward);
    }

    static Expected of(Projection projection) {
        var draws = new Draws(projection);
        for (int i = 0; i < MANY; i++) {
            draws.draw(i);
        }
        var spreads = new EnumMap<Quantity, Spread>(Quantity.class);
        draws.drawn.forEach((quantity, values) -> {
            if (!quantity.needsCost() || !projection.cost().unknown()) {
                spreads.put(quantity, Spread.of(values));
            }
        });
        return new Expected(spreads, draws.belowThreshold(), draws.places);
    }

    private OptionalInt belowThreshold() {
        OptionalLong threshold = assumptions.threshold();
        double[] costs = drawn.get(Quantity.BIAYA_NAIK);
        if (threshold.isEmpty() || costs == null || projection.cost().unknown()) {
            return OptionalInt.empty();
        }
        long below = Arrays.stream(costs)
                .filter(cost -> cost <= threshold.getAsLong())
                .count();
        return OptionalInt.of((int) Math.round(below * PERCENT / MANY));
    }

    private void draw(int i) {
        double families = assumptions.target();
        double mentors = Math.ceil(families / within(Assumption.BEBAN_MENTOR));
        double incubators = Math.ceil(families / within(Assumption.KELUARGA_INKUBATOR));
        double cost = families * (within(Assumption.BANTUAN) + within(Assumption.PENDAMPINGAN))
                + mentors * within(Assumption.BIAYA_MENTOR)
                + incubators * within(Assumption.BIAYA_INKUBATOR)
                + within(Assumption.BIAYA_TETAP);
        double left = (1 - within(Assumption.HILANG) / PERCENT) * (1 - within(Assumption.TERDESAK) / PERCENT);
        put(i, Quantity.BIAYA, cost);
        put(i, Quantity.BIAYA_KELUARGA, cost / families);
        put(i, Quantity.MENTOR, mentors);
        put(i, Quantity.INKUBATOR, incubators);
        double mean = random.nextGaussian() * places.ofMean(incubators);
        double one = random.nextGaussian() * places.deviation();
        double at = random.nextDouble();
        share.ifPresent(range -> {
            double middle = (range.low() + at * (range.high() - range.low())) / SHARE;
            double running = families * share(middle + mean) * left;
            put(i, Quantity.BERJALAN, running);
            put(i, Quantity.BIAYA_BERJALAN, cost / Math.max(1, running));
            put(i, Quantity.SATU_INKUBATOR, PERCENT * share(middle + mean + one) * left);
        });
        upgrade.ifPresent(net -> {
            double upgraded = families * (net.low() + at * (net.high() - net.low())) * left;
            put(i, Quantity.NAIK, upgraded);
            put(i, Quantity.BIAYA_NAIK, cost / Math.max(1, upgraded));
        });
    }

    private double within(Assumption one) {
        Range range = assumptions.of(one);
        return range.low() + random.nextDouble() * (range.high() - range.low());
    }

    private static double share(double value) {
        return Math.clamp(value, 0, 1);
    }

    private void put(int i, Quantity quantity, double value) {
        drawn.computeIfAbsent(quantity, _ -> new double[MANY])[i] = value;
    }
}
