package id.prokus.indicator.ladder;

import id.prokus.vocabulary.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One figure as a source prints it, and how it follows from others of its table.
 *
 * @param printed as in print, with its decimals; empty where the source does not print it and it is only computed
 * @param unit KPM, Rp, persen …
 * @param way how it follows; empty where it is a given
 * @param of the figures it follows from, by code; of a percentage the last is the whole
 */
public record PublishedFigure(
        String code, Text label, Optional<BigDecimal> printed, String unit, Optional<Way> way, List<String> of) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int UNROUNDED = 12;
    private static final int SHARE_DECIMALS = 2;
    private static final int DECIMALS = 3;

    /** How a figure follows from others. */
    public enum Way {
        SUM("jumlah"),
        DIFFERENCE("selisih"),
        PRODUCT("kali"),
        MEAN("rerata"),
        /** The first ones together, in percent of the last. */
        PERCENT("persen"),
        /** The first over the second, less one, in percent. */
        GROWTH("tumbuh");

        private final String code;

        Way(String code) {
            this.code = code;
        }

        static Optional<Way> find(String code) {
            return Stream.of(values()).filter(way -> way.code.equals(code)).findFirst();
        }
    }

    public PublishedFigure {
        of = List.copyOf(of);
    }

    /**
     * What follows from the parts, to the decimals that are printed; to two or three where it is not printed.
     *
     * @param table the figures of its table by code
     * @return empty for a given
     */
    Optional<BigDecimal> computed(Map<String, PublishedFigure> table) {
        return way.map(how -> {
            int decimals = printed.map(BigDecimal::scale)
                    .orElse(how == Way.PERCENT || how == Way.GROWTH ? SHARE_DECIMALS : DECIMALS);
            BigDecimal rounded = unrounded(how, table).setScale(decimals, RoundingMode.HALF_UP);
            return printed.isPresent() ? rounded : plain(rounded);
        });
    }

    private BigDecimal value(Map<String, PublishedFigure> table) {
        return printed.orElseGet(() -> unrounded(way.orElseThrow(), table));
    }

    private BigDecimal unrounded(Way how, Map<String, PublishedFigure> table) {
        List<BigDecimal> parts = of.stream()
                .map(code -> Objects.requireNonNull(table.get(code), code).value(table))
                .toList();
        BigDecimal first = parts.getFirst();
        BigDecimal last = parts.getLast();
        return switch (how) {
            case SUM -> sum(parts);
            case DIFFERENCE -> first.subtract(last);
            case PRODUCT -> parts.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
            case MEAN -> sum(parts).divide(BigDecimal.valueOf(parts.size()), UNROUNDED, RoundingMode.HALF_UP);
            case PERCENT ->
                sum(parts.subList(0, parts.size() - 1)).multiply(HUNDRED).divide(last, UNROUNDED, RoundingMode.HALF_UP);
            case GROWTH ->
                first.divide(last, UNROUNDED, RoundingMode.HALF_UP)
                        .subtract(BigDecimal.ONE)
                        .multiply(HUNDRED);
        };
    }

    /** Without zeros at its end, and never as a power of ten. */
    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
