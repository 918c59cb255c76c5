package id.prokus.report.pages;

import id.prokus.vocabulary.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as tables print them. */
final class Numerals {

    /** Not available. */
    static final String NONE = "–";

    private Numerals() {}

    /** 6.472 */
    static String count(long number) {
        return Format.INDONESIAN.number(number);
    }

    /** 92,5% */
    static String percent(BigDecimal share) {
        return Format.INDONESIAN.percent(share.doubleValue());
    }

    /** 92,5% of a sasaran that may be nought. */
    static String percent(long part, long whole) {
        return whole == 0 ? NONE : Format.INDONESIAN.percent(100.0 * part / whole);
    }

    /** 92,5 */
    static String share(BigDecimal share) {
        return Format.INDONESIAN.decimal(share.doubleValue(), 1);
    }

    static String share(long part, long whole) {
        return whole == 0 ? NONE : Format.INDONESIAN.decimal(100.0 * part / whole, 1);
    }

    /** A sasaran; where none was set it is not nought. */
    static String target(int target) {
        return target == 0 ? NONE : count(target);
    }

    /** How many of a sasaran have not reported. */
    static String missing(int arrived, int target) {
        return target == 0 ? NONE : count(Math.max(0, target - arrived));
    }

    /** Rupiah as thousands of rupiah: 1.350. */
    static String thousands(long rupiah) {
        return count(BigDecimal.valueOf(rupiah)
                .movePointLeft(3)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue());
    }

    /** A change: +1.350, 0, -20. */
    static String signedThousands(long rupiah) {
        String text = thousands(rupiah);
        return text.startsWith("-") || text.equals("0") ? text : "+" + text;
    }

    static String signed(long number) {
        return (number > 0 ? "+" : "") + count(number);
    }

    /** Percentage points: +3,4. */
    static String signedPoints(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + share(points);
    }
}
