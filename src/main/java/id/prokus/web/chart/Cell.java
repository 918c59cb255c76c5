package id.prokus.web.chart;

import id.prokus.vocabulary.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** One cell of the table behind a chart. */
public sealed interface Cell {

    /** Words: a name, a month, a verdict. */
    record Words(String words) implements Cell {}

    /** A number, as exact as it is known. */
    record Figure(double value, Quantity quantity) implements Cell {}

    /** Nothing that is known or may be shown. */
    record Empty() implements Cell {}

    static Cell of(String words) {
        return words.isEmpty() ? new Empty() : new Words(words);
    }

    static Cell of(long count) {
        return new Figure(count, Quantity.COUNT);
    }

    static Cell of(double value, Quantity quantity) {
        return new Figure(value, quantity);
    }

    static Cell of(OptionalDouble value, Quantity quantity) {
        return value.isPresent() ? new Figure(value.getAsDouble(), quantity) : new Empty();
    }

    static Cell of(OptionalLong count) {
        return count.isPresent() ? of(count.getAsLong()) : new Empty();
    }

    /** As a person reads it. */
    default String words(Format format) {
        return switch (this) {
            case Words(String words) -> words;
            case Figure(double value, Quantity quantity) -> quantity.exact(value, format);
            case Empty() -> "–";
        };
    }

    /** As a program reads it: no thousands, a point before the decimals; empty where there is nothing. */
    default String plain() {
        return switch (this) {
            case Words(String words) -> words;
            case Figure(double value, Quantity quantity) ->
                decimal(value, quantity).toPlainString();
            case Empty() -> "";
        };
    }

    /** For a cell of a workbook: a whole number, a number with decimals, or words. */
    default Object forWorkbook() {
        return switch (this) {
            case Words(String words) -> words;
            case Figure(double value, Quantity quantity) -> {
                BigDecimal number = decimal(value, quantity);
                yield number.scale() == 0 ? (Object) number.longValueExact() : number;
            }
            case Empty() -> "";
        };
    }

    /** Whether it stands at the right of its column. */
    default boolean isNumber() {
        return !(this instanceof Words);
    }

    private static BigDecimal decimal(double value, Quantity quantity) {
        int decimals = switch (quantity) {
            case COUNT, RUPIAH -> 0;
            case NUMBER, PERCENT -> 2;
        };
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
