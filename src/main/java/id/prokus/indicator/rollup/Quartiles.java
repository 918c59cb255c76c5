package id.prokus.indicator.rollup;

import id.prokus.indicator.formula.Scale;
import java.util.Map;
import java.util.SortedMap;

/**
 * The values below which a quarter, a half and three quarters of the families are.
 *
 * @param exact whether they were read off the families themselves; else off bins, each about a tenth wide
 */
public record Quartiles(double low, double median, double high, boolean exact) {

    /** Read off bins, between whose ends families are taken to be spread evenly; exact where a bin is one value. */
    public static Quartiles of(SortedMap<Integer, Long> bins, Scale scale) {
        return new Quartiles(at(bins, scale, 0.25), at(bins, scale, 0.5), at(bins, scale, 0.75), scale == Scale.COUNT);
    }

    /** The value below which a share of the families is. */
    public static double at(SortedMap<Integer, Long> bins, Scale scale, double share) {
        long n = bins.values().stream().mapToLong(Long::longValue).sum();
        double place = share * (n - 1);
        if (scale == Scale.COUNT) {
            return between(bins, (long) Math.floor(place), place - Math.floor(place));
        }
        long before = 0;
        for (Map.Entry<Integer, Long> bin : bins.entrySet()) {
            if (place < before + bin.getValue()) {
                double within = (place - before + 0.5) / bin.getValue();
                double low = scale.low(bin.getKey());
                return low + Math.min(1, within) * (scale.high(bin.getKey()) - low);
            }
            before += bin.getValue();
        }
        return 0;
    }

    private static double between(SortedMap<Integer, Long> bins, long place, double part) {
        return value(bins, place) * (1 - part) + (part > 0 ? value(bins, place + 1) * part : 0);
    }

    private static double value(SortedMap<Integer, Long> bins, long place) {
        long before = 0;
        for (Map.Entry<Integer, Long> bin : bins.entrySet()) {
            before += bin.getValue();
            if (place < before) {
                return bin.getKey();
            }
        }
        return 0;
    }
}
