package id.prokus.intake.reading;

import id.prokus.intake.Field;
import id.prokus.intake.value.CountText;
import id.prokus.intake.value.DateText;
import id.prokus.intake.value.MoneyText;
import id.prokus.intake.value.TextValue;
import id.prokus.intake.value.WordText;
import id.prokus.intake.value.YesNoText;
import id.prokus.workbook.Cell;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one column as values of its field; remembers what it has read, since values repeat. */
final class ColumnReader {

    /** The first day of a spreadsheet's count of days, its imagined 29 February 1900 allowed for. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final Field field;
    private final ColumnStyle style;
    private final Map<String, TextValue> known = new HashMap<>();

    ColumnReader(Field field, ColumnStyle style) {
        this.field = field;
        this.style = style;
    }

    TextValue read(@Nullable Cell cell) {
        if (cell == null) {
            return field.kind() == Field.Kind.YES_NO ? yesNo("") : TextValue.NOTHING;
        }
        return switch (cell.kind()) {
            case NUMBER -> number(cell);
            case DATE ->
                field.kind() == Field.Kind.DATE && cell.date() != null
                        ? TextValue.of(cell.date().toString())
                        : text(cell.text());
            case FORMULA, ERROR -> TextValue.UNREADABLE;
            case TEXT, BOOLEAN -> text(cell.text());
        };
    }

    private TextValue number(Cell cell) {
        return switch (field.kind()) {
            case MONEY -> MoneyText.read(cell.number(), style.unit());
            case COUNT -> CountText.whole(cell.number());
            case MONTHS -> CountText.whole(style.years() ? cell.number() * 12 : cell.number());
            case DATE ->
                cell.number() > 3_000 && cell.number() < 60_000
                        ? TextValue.of(DAY_ZERO.plusDays((long) cell.number()).toString())
                        : text(cell.text());
            default -> text(cell.text());
        };
    }

    private TextValue text(String text) {
        var read = known.get(text);
        if (read == null) {
            read = interpret(text);
            known.put(text, read);
        }
        return read;
    }

    private TextValue interpret(String text) {
        return switch (field.kind()) {
            case TEXT, NAME, PLACE ->
                TextValue.saysNothing(text)
                        ? TextValue.NOTHING
                        : TextValue.of(text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " "));
            case NIK, FAMILY_CARD -> throw new IllegalStateException("read as IdentityText");
            case SEX -> WordText.sex(style.legend().spelledOut(field, text), style.pIsPria());
            case DATE -> DateText.read(text, style.monthFirst());
            case YEAR -> WordText.year(style.legend().spelledOut(field, text), style.edition());
            case MONTHS -> CountText.months(text, style.years());
            case MONEY -> MoneyText.read(text, style.unit());
            case COUNT -> CountText.read(text);
            case YES_NO -> yesNo(text);
            case BUSINESS_CLASS -> WordText.businessClass(style.legend().spelledOut(field, text));
            case BUSINESS_STATUS ->
                WordText.businessStatus(style.legend().spelledOut(field, text), style.asksWhetherClosed());
        };
    }

    private TextValue yesNo(String text) {
        var read = YesNoText.read(text, style.yesNo(), style.crossMeansNo());
        if (!read.unreadable()) {
            return read;
        }
        // A brand's name, or a paper's number, says that there is one.
        boolean numbered = field == Field.NIB || field == Field.PIRT || field == Field.HALAL;
        boolean named = field == Field.BRAND && ColumnProfile.hasLetters(text) && style.namesBrands();
        return named || (numbered && digits(text) >= 8) ? TextValue.of("ya") : read;
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
