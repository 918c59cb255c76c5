package id.prokus.indicator.formula;

import java.util.Arrays;
import java.util.Optional;

/** How values are sorted into bins, so that a median can be told from sums: as {@code indicator.bin} does it. */
public enum Scale {
    /** None: there is nothing to sort. */
    NONE("tanpa"),
    /** Every whole number is a bin of its own, so medians are exact. */
    COUNT("hitung"),
    /** A bin for what is below a thousand, then 24 for each tenfold, mirrored below zero. */
    RUPIAH("rupiah");

    private static final double FIRST = 1_000;
    private static final int TO_TENFOLD = 24;

    private final String code;

    Scale(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The least value of a bin. */
    public double low(int bin) {
        return switch (this) {
            case NONE, COUNT -> bin;
            case RUPIAH -> bin == 0 ? 0 : bin > 0 ? edge(bin - 1) : -edge(-bin);
        };
    }

    /** The value at which the next bin begins; of a whole number that number itself. */
    public double high(int bin) {
        return switch (this) {
            case NONE, COUNT -> bin;
            case RUPIAH -> bin == 0 ? 0 : bin > 0 ? edge(bin) : -edge(-bin - 1);
        };
    }

    private static double edge(int number) {
        return FIRST * Math.pow(10, (double) number / TO_TENFOLD);
    }

    static Optional<Scale> find(String code) {
        return Arrays.stream(values()).filter(scale -> scale.code.equals(code)).findFirst();
    }
}
