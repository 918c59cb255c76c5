package id.prokus.indicator;

import java.util.Arrays;

/**
 * Estimates of many units, each drawn towards the common mean as far as it is uncertain (Morris 1983; Raudenbush and
 * Bryk): the units' true values are taken to be normal around one mean, their variance estimated by restricted maximum
 * likelihood.
 *
 * @param mean the common mean
 * @param betweenVariance of the units' true values; 0 where their differences are no larger than chance would make
 * @param pooled the drawn-in estimates, in the order given
 * @param standardErrors of these
 * @param reliability share of the spread between typical units that is no noise, from 0 to 1
 */
public record PartialPooling(
        double mean, double betweenVariance, double[] pooled, double[] standardErrors, double reliability) {

    private static final int STEPS = 10_000;
    private static final double CLOSE_ENOUGH = 1e-12;
    private static final double Z = 1.959963984540054;

    /**
     * @param estimates one for each unit; at least two
     * @param errors their standard errors, none of them zero
     */
    public static PartialPooling of(double[] estimates, double[] errors) {
        double between = between(estimates, errors);
        double[] weights = weights(errors, between);
        double mean = mean(estimates, weights);
        double varianceOfMean = 1 / Arrays.stream(weights).sum();
        double[] pooled = new double[estimates.length];
        double[] standardErrors = new double[estimates.length];
        for (int j = 0; j < estimates.length; j++) {
            double kept = between / (between + errors[j] * errors[j]);
            pooled[j] = kept * estimates[j] + (1 - kept) * mean;
            standardErrors[j] = Math.sqrt(kept * errors[j] * errors[j] + (1 - kept) * (1 - kept) * varianceOfMean);
        }
        double typical = median(Arrays.stream(errors).map(e -> e * e).toArray());
        return new PartialPooling(mean, between, pooled, standardErrors, between / (between + typical));
    }

    public double low(int unit) {
        return pooled[unit] - Z * standardErrors[unit];
    }

    public double high(int unit) {
        return pooled[unit] + Z * standardErrors[unit];
    }

    private static double between(double[] estimates, double[] errors) {
        double between = variance(estimates);
        for (int step = 0; step < STEPS; step++) {
            double[] weights = weights(errors, between);
            double mean = mean(estimates, weights);
            double above = 0;
            double below = 0;
            double sum = 0;
            for (int j = 0; j < weights.length; j++) {
                double distance = estimates[j] - mean;
                above += weights[j] * weights[j] * (distance * distance - errors[j] * errors[j]);
                below += weights[j] * weights[j];
                sum += weights[j];
            }
            double next = Math.max(0, above / below + 1 / sum);
            if (Math.abs(next - between) <= CLOSE_ENOUGH * (1 + between)) {
                return next;
            }
            between = next;
        }
        return between;
    }

    private static double[] weights(double[] errors, double between) {
        return Arrays.stream(errors).map(e -> 1 / (e * e + between)).toArray();
    }

    private static double mean(double[] values, double[] weights) {
        double sum = 0;
        double weight = 0;
        for (int j = 0; j < values.length; j++) {
            sum += weights[j] * values[j];
            weight += weights[j];
        }
        return sum / weight;
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
