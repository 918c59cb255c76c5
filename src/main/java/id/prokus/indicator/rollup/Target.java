package id.prokus.indicator.rollup;

import java.time.Instant;

/**
 * What was to be reached.
 *
 * @param place Kemendagri digits; empty for the country
 * @param incubator empty for all
 * @param value in the indicator's unit; of shares in percent
 * @param source where it is written
 */
public record Target(
        String indicator,
        int edition,
        String place,
        String incubator,
        double value,
        String source,
        Instant setAt,
        String setBy) {

    /**
     * How much of it was reached, in percent, by the government's formula: where more is better realisasi to target, where
     * less is better (rencana - (realisasi - rencana)) to rencana. NaN of a target of zero.
     */
    public double capaian(double realised, boolean higherIsBetter) {
        if (value == 0) {
            return Double.NaN;
        }
        return 100 * (higherIsBetter ? realised : value - (realised - value)) / value;
    }
}
