package id.prokus.olah;

import id.prokus.intake.Field;
import id.prokus.intake.Masked;
import id.prokus.intake.value.CountText;
import id.prokus.intake.value.MoneyText;
import id.prokus.intake.value.TextValue;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.Locale;
import java.util.Set;

/** A value that a person types for a cell, normalised as the cells themselves are. */
public final class TypedValue {

    private TypedValue() {}

    /** Whether a correction may be proposed here: who somebody is, only a workbook sent anew may change. */
    public static boolean mayBeCorrected(Field field) {
        return switch (field.kind()) {
            case MONEY, COUNT, MONTHS, YES_NO, BUSINESS_CLASS, BUSINESS_STATUS, TEXT -> true;
            case NAME, NIK, FAMILY_CARD, SEX, DATE, PLACE, YEAR -> false;
        };
    }

    /**
     * @param typed empty to say that nothing was given
     * @throws Refusal where it is no value of that field
     */
    public static String of(Field field, String typed) {
        if (!mayBeCorrected(field)) {
            throw new Refusal(
                    "olah.correction-identity",
                    new Text(
                            "Data diri dan wilayah dibetulkan lewat buku kerja yang dikirim ulang, bukan di sini.",
                            "Identity and place are corrected by sending the workbook again, not here."));
        }
        String text = typed.strip();
        if (text.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case MONEY -> read(MoneyText.read(text, 1), field);
            case COUNT -> read(CountText.read(text), field);
            case MONTHS -> read(CountText.months(text, false), field);
            case YES_NO -> oneOf(text, field, "ya", "tidak");
            case BUSINESS_CLASS -> oneOf(text, field, "pemula", "berkembang", "maju");
            case BUSINESS_STATUS -> oneOf(text, field, "aktif", "tutup");
            default -> Masked.digits(text.replaceAll("\\s+", " "));
        };
    }

    private static String read(TextValue value, Field field) {
        if (value.unreadable()) {
            throw unreadable(field, field.kind() == Field.Kind.MONEY ? "1.500.000" : "3");
        }
        return value.value();
    }

    private static String oneOf(String text, Field field, String... words) {
        String word = text.toLowerCase(Locale.ROOT);
        if (!Set.of(words).contains(word)) {
            throw unreadable(field, String.join(", ", words));
        }
        return word;
    }

    private static Refusal unreadable(Field field, String example) {
        return new Refusal(
                "olah.correction-unreadable",
                new Text(
                        "Nilai untuk %s tidak dapat dibaca. Contoh: %s.".formatted(field.code(), example),
                        "The value for %s cannot be read. Example: %s.".formatted(field.code(), example)));
    }
}
