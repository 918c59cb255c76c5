package id.prokus.web.chart;

import id.prokus.vocabulary.Format;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** What a chart's numbers are numbers of, and so how they are written. */
public enum Quantity {
    /** Families, sessions, workers: whole. */
    COUNT,
    /** A mean or an index, to one decimal. */
    NUMBER,
    /** In hundredths: 98.8 for 98,8%. */
    PERCENT,
    /** Money, in rupiah. */
    RUPIAH;

    /** Beside a mark: {@code 98,8%}, {@code Rp2,15 juta}. */
    public String words(double value, Format format) {
        return switch (this) {
            case COUNT -> format.number(Math.round(value));
            case NUMBER -> format.decimal(value, 1);
            case PERCENT -> format.percent(value);
            case RUPIAH -> format.rupiahShort(shortened(value));
        };
    }

    /** Three digits are what an eye compares; the table has the rest. */
    private static long shortened(double value) {
        return new BigDecimal(value)
                .round(new MathContext(3, RoundingMode.HALF_UP))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** At an axis, where steps are round: {@code 80%}. */
    String tick(double value, double step, Format format) {
        boolean whole = step >= 1 && Math.abs(step - Math.rint(step)) < 1e-9;
        return switch (this) {
            case PERCENT -> format.decimal(value, whole ? 0 : 1) + "%";
            case NUMBER -> format.decimal(value, whole ? 0 : 1);
            case COUNT, RUPIAH -> words(value, format);
        };
    }

    /** In a table: to the last rupiah, where money must be exact. */
    String exact(double value, Format format) {
        return this == RUPIAH ? format.rupiah(Math.round(value)) : words(value, format);
    }

    /** The least step an axis may have: there is no half a family. */
    double leastStep() {
        return switch (this) {
            case COUNT, RUPIAH -> 1;
            case NUMBER, PERCENT -> 0.1;
        };
    }
}
