package id.prokus.intake.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads whole numbers with the words people put beside them: "4x", "5 kali", "2 orang", "1 th 6 bln". */
public final class CountText {

    /** "12", "4x pertemuan", "3 orang", "2 (dua)". */
    private static final Pattern COUNT = Pattern.compile("(\\d+)(?:[.,]0+)?"
            + "(?:\\s*(?:x|kali|kl|orang|org|sesi|pertemuan|jiwa|kunjungan|bimbingan|pekerja|karyawan|tenaga kerja)\\b\\.?)*"
            + "\\s*(?:\\([a-z ]*\\))?\\s*\\.?");

    private static final Pattern DURATION = Pattern.compile(
            "(?:(\\d+(?:[.,]\\d+)?)\\s*(tahun|thn|th|t)\\b\\.?)?[ ,]*(?:dan\\s+)?(?:(\\d+(?:[.,]\\d+)?)\\s*(bulan|bln|bl|b)?\\.?)?");
    private static final Set<String> NONE = Set.of("nol", "nihil", "tidak ada", "tdk ada", "belum ada", "belum pernah");

    private CountText() {}

    public static TextValue read(String text) {
        if (TextValue.saysNothing(text)) {
            return TextValue.NOTHING;
        }
        var plain = plain(text);
        if (NONE.contains(plain)) {
            return TextValue.of(0);
        }
        var m = COUNT.matcher(plain);
        return m.matches() && m.group(1).length() < 7 ? TextValue.of(Long.parseLong(m.group(1))) : TextValue.UNREADABLE;
    }

    /**
     * @param text the cell's text
     * @param inYears whether a bare number in this column counts years
     */
    public static TextValue months(String text, boolean inYears) {
        if (TextValue.saysNothing(text)) {
            return TextValue.NOTHING;
        }
        var m = DURATION.matcher(plain(text));
        if (!m.matches() || (m.group(1) == null && m.group(3) == null)) {
            return TextValue.UNREADABLE;
        }
        var months = BigDecimal.ZERO;
        if (m.group(1) != null) {
            months = number(m.group(1)).multiply(BigDecimal.valueOf(12));
        }
        if (m.group(3) != null) {
            boolean years = m.group(4) == null && m.group(1) == null && inYears;
            months = months.add(number(m.group(3)).multiply(BigDecimal.valueOf(years ? 12 : 1)));
        }
        return whole(months);
    }

    public static TextValue whole(double number) {
        return whole(BigDecimal.valueOf(number));
    }

    private static TextValue whole(BigDecimal number) {
        var rounded = number.setScale(0, RoundingMode.HALF_UP);
        return rounded.signum() < 0 || rounded.compareTo(BigDecimal.valueOf(1_000_000)) > 0
                ? TextValue.UNREADABLE
                : TextValue.of(rounded.longValueExact());
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
