package id.prokus.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares in percent, to two decimals. */
public final class Share {

    private Share() {}

    /** part of whole in percent; 0 where there is no whole. */
    public static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
