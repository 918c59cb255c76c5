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
        TICKS,
        /** One word for yes and dashes in its stead: a dash means no, an empty cell says nothing. */
        DASHES,
        /** S and B, for sudah and belum. */
        LETTERS
    }

    private YesNoText() {}

    /** The style of a column, from all its texts that hold something. */
    public static Style styleOf(Collection<String> texts) {
        var said = texts.stream()
                .filter(text -> !TextValue.saysNothing(text))
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        // Whatever sign is the only one in its column ticks: a bullet, a star, a plus.
        if (said.size() == 1 && isSign(said.getFirst())) {
            return Style.TICKS;
        }
        if (said.size() == 1 && YES.contains(said.getFirst()) && !TICKS.contains(said.getFirst())) {
            return Style.DASHES;
        }
        if (said.size() == 2 && said.contains("s") && said.contains("b")) {
            return Style.LETTERS;
        }
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

    private static boolean isSign(String text) {
        return text.length() <= 2 && !text.isEmpty() && text.chars().noneMatch(Character::isLetterOrDigit);
    }

    /**
     * @param text the cell's text
     * @param style the column's
     * @param crossMeansNo whether other ticks stand in the column, so that an x says no
     */
    public static TextValue read(String text, Style style, boolean crossMeansNo) {
        if (TextValue.saysNothing(text)) {
            boolean dash = style == Style.DASHES && !text.isBlank();
            return dash || style == Style.TICKS ? TextValue.of("tidak") : TextValue.NOTHING;
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
        if (style == Style.LETTERS && (plain.equals("s") || plain.equals("b"))) {
            return TextValue.of(plain.equals("s") ? "ya" : "tidak");
        }
        if (style == Style.TICKS && isSign(plain) && !plain.equals("x")) {
            return TextValue.of("ya");
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
