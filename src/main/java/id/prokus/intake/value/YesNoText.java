package id.prokus.intake.value;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Reads yes and no in the style of a column: words, letters, 1 and 0, or ticks, where an empty cell means no. */
public final class YesNoText {

    private static final Set<String> YES = Set.of(
            "ya",
            "y",
            "yes",
            "iya",
            "ada",
            "sudah",
            "sdh",
            "udah",
            "punya",
            "memiliki",
            "true",
            "benar",
            "1",
            "v",
            "√",
            "✓",
            "✔",
            "☑",
            "■",
            "sudah ada",
            "sdh ada",
            "sudah punya",
            "sdh punya",
            "sudah memiliki",
            "terbit",
            "sudah terbit",
            "dimiliki",
            "rutin",
            "lengkap",
            "bisa",
            "aktif");
    private static final Set<String> NO = Set.of(
            "tidak",
            "t",
            "tdk",
            "no",
            "n",
            "belum",
            "blm",
            "tidak ada",
            "tdk ada",
            "belum ada",
            "blm ada",
            "tidak punya",
            "tdk punya",
            "belum punya",
            "blm punya",
            "tidak memiliki",
            "belum memiliki",
            "false",
            "0",
            "☐",
            "✗",
            "✘",
            "×",
            "☒",
            "❌",
            "kosong",
            "proses",
            "dalam proses",
            "sedang proses",
            "belum terbit",
            "belum bisa",
            "tanpa");
    private static final Set<String> TICKS =
            Set.of("v", "√", "✓", "✔", "☑", "x", "*", "•", "■", "☐", "✗", "✘", "×", "☒", "❌");

    /** How a column says yes and no. */
    public enum Style {
        WORDS,
        /** Ticks: an empty cell or a dash means no, and an x is a tick where nothing else is. */
        TICKS
    }

    private YesNoText() {}

    /** The style of a column, from all its texts that hold something. */
    public static Style styleOf(Collection<String> texts) {
        boolean ticked = false;
        for (String text : texts) {
            if (TextValue.saysNothing(text)) {
                continue;
            }
            if (!TICKS.contains(text.strip().toLowerCase(Locale.ROOT))) {
                return Style.WORDS;
            }
            ticked = true;
        }
        return ticked ? Style.TICKS : Style.WORDS;
    }

    /**
     * @param text the cell's text
     * @param style the column's
     * @param crossMeansNo whether other ticks stand in the column, so that an x says no
     */
    public static TextValue read(String text, Style style, boolean crossMeansNo) {
        if (TextValue.saysNothing(text)) {
            return style == Style.TICKS ? TextValue.of("tidak") : TextValue.NOTHING;
        }
        var plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (plain.endsWith(".") || plain.endsWith("!")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        if (YES.contains(plain)) {
            return TextValue.of("ya");
        }
        if (NO.contains(plain)) {
            return TextValue.of("tidak");
        }
        if (plain.equals("x") && style == Style.TICKS) {
            return TextValue.of(crossMeansNo ? "tidak" : "ya");
        }
        if (plain.startsWith("tidak ")
                || plain.startsWith("belum ")
                || plain.startsWith("tdk ")
                || plain.startsWith("blm ")) {
            return TextValue.of("tidak");
        }
        if (plain.startsWith("ya,")
                || plain.startsWith("ada,")
                || plain.startsWith("ada ")
                || plain.startsWith("sudah ")
                || plain.startsWith("ya ")) {
            return TextValue.of("ya");
        }
        return TextValue.UNREADABLE;
    }
}
