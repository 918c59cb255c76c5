package id.prokus.web.chart;

import java.util.ArrayList;
import java.util.List;

/** An axis: from values to places on the paper, with round numbers to read it by. */
public record Scale(double low, double high, double step, double from, double to) {

    /** An axis that holds both ends, in steps of 1, 2 or 5. */
    public static Scale over(double least, double most, int steps, double from, double to) {
        double span = Math.max(most - least, 1);
        double step = roundUp(span / steps);
        return new Scale(Math.floor(least / step) * step, Math.ceil(most / step) * step, step, from, to);
    }

    /** Where a value stands. */
    public double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /** The round numbers, from the lowest to the highest. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step / 2; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    private static double roundUp(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= rough * 0.999) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
