package id.prokus.enterprise;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a RAB, typed as {@code gerobak; 1; 2.500.000}.
 *
 * @param price rupiah for one
 */
record PlanLine(String item, long count, long price) {

    private static final Pattern WRITTEN = Pattern.compile("([^;]*[^;\\s][^;]*);([^;]*);([^;]*)");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,6})( *[a-z]+)?");
    private static final Pattern PRICE =
            Pattern.compile("(?:rp\\.?\\s*)?(\\d{1,3}(?:\\.\\d{3})+|\\d{1,12})(?:,(?:00|-))?");

    static Optional<PlanLine> read(String typed) {
        Matcher line = WRITTEN.matcher(typed.strip());
        if (!line.matches()) {
            return Optional.empty();
        }
        Matcher count = COUNT.matcher(line.group(2).strip().toLowerCase(Locale.ROOT));
        Matcher price = PRICE.matcher(line.group(3).strip().toLowerCase(Locale.ROOT));
        if (!count.matches() || !price.matches()) {
            return Optional.empty();
        }
        return Optional.of(new PlanLine(
                line.group(1).strip(),
                Long.parseLong(count.group(1)),
                new BigDecimal(price.group(1).replace(".", "")).longValueExact()));
    }

    long sum() {
        return Math.multiplyExact(count, price);
    }
}
