package id.prokus.intake.value;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** What one stands for in a column, as its heading or a line above the table says. */
public final class Units {

    private static final Pattern THOUSANDS =
            Pattern.compile("\\bribu(?:an)?\\b|\\brb\\b|[(.x ]0?00\\)|\\b000\\b|x ?1[.]?000\\b|'000");
    private static final Pattern MILLIONS = Pattern.compile("\\bjuta(?:an)?\\b|\\bjt\\b");
    private static final Pattern ANOTHER_PERIOD = Pattern.compile(
            "(?:/|\\bper\\s*|\\bse)\\s*(?:hari|hr|minggu|mgg|tahun|thn|th|panen)\\b|\\b(?:harian|mingguan|tahunan)\\b");
    private static final Pattern YEARS = Pattern.compile("\\b(?:tahun|thn|th)\\b");
    private static final Pattern MONTHS = Pattern.compile("\\b(?:bulan|bln|bl)\\b");

    private Units() {}

    /** 1, 1.000 or 1.000.000 rupiah. */
    public static long money(String heading, Collection<String> above) {
        long own = money(heading);
        if (own > 1) {
            return own;
        }
        return above.stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> text.contains("dalam") || text.contains("satuan") || text.startsWith("("))
                .mapToLong(Units::money)
                .max()
                .orElse(1);
    }

    private static long money(String text) {
        // "omzet_(rp_ribu)": an underscore parts words as a space does.
        var plain = text.toLowerCase(Locale.ROOT).replace('_', ' ');
        if (THOUSANDS.matcher(plain).find()) {
            return 1_000;
        }
        return MILLIONS.matcher(plain).find() ? 1_000_000 : 1;
    }

    /** Whether a heading asks for another period than a month: such figures are no monthly values. */
    public static boolean anotherPeriod(String heading) {
        return ANOTHER_PERIOD.matcher(heading.toLowerCase(Locale.ROOT)).find();
    }

    public static boolean years(String heading) {
        var plain = heading.toLowerCase(Locale.ROOT);
        return YEARS.matcher(plain).find() && !MONTHS.matcher(plain).find();
    }

    /** Whether a heading asks "tutup?", so that yes means closed. */
    public static boolean asksWhetherClosed(String heading) {
        var plain = heading.toLowerCase(Locale.ROOT);
        return plain.contains("tutup")
                && !plain.contains("aktif")
                && !plain.contains("buka")
                && !plain.contains("jalan");
    }
}
