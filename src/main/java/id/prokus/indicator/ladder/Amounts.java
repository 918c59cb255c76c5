package id.prokus.indicator.ladder;

import id.prokus.vocabulary.Text;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures with their sen, as they are printed: Rp2.200.607,20. */
final class Amounts {

    private Amounts() {}

    static Text of(ReferenceLine line) {
        return line.kind() == LineKind.POOR_HOUSEHOLD
                ? new Text(number(line.amount(), ','), number(line.amount(), '.'))
                : new Text("Rp" + number(line.amount(), ','), "Rp" + number(line.amount(), '.'));
    }

    /** With as many decimals as it has. */
    static Text plain(BigDecimal amount) {
        return new Text(plain(amount, ','), plain(amount, '.'));
    }

    private static String plain(BigDecimal amount, char decimal) {
        return format("#,##0" + (amount.scale() > 0 ? "." + "0".repeat(amount.scale()) : ""), decimal)
                .format(amount);
    }

    private static String number(BigDecimal amount, char decimal) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return format(whole ? "#,##0" : "#,##0.00", decimal).format(amount);
    }

    private static DecimalFormat format(String pattern, char decimal) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(decimal);
        symbols.setGroupingSeparator(decimal == ',' ? '.' : ',');
        return new DecimalFormat(pattern, symbols);
    }
}
