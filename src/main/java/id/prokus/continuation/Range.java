package id.prokus.continuation;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;

/** Between what and what something is taken to lie. Both ends are meant; the middle is nobody's promise. */
public record Range(long low, long high) {

    static final long MOST = 1_000_000_000_000_000L;

    public Range {
        if (low < 0 || high < low || high > MOST) {
            throw new Refusal(
                    "continuation.range-upside-down",
                    new Text(
                            "Batas rendah tidak boleh lebih besar daripada batas tinggi, dan keduanya tidak negatif.",
                            "The low end must not be above the high end, and neither below nothing."));
        }
    }

    static Range of(long both) {
        return new Range(both, both);
    }

    Range plus(Range other) {
        return new Range(low + other.low, high + other.high);
    }

    Range times(long factor) {
        return new Range(Math.multiplyExact(low, factor), Math.multiplyExact(high, factor));
    }

    /** Each end of this with the same end of the other: dearest with most. */
    Range times(Range other) {
        return new Range(Math.multiplyExact(low, other.low), Math.multiplyExact(high, other.high));
    }

    long middle() {
        return low + (high - low) / 2;
    }

    public boolean unknown() {
        return high == 0;
    }

    public boolean point() {
        return low == high;
    }
}
