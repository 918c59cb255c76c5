package id.prokus.intake.value;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what can only be one of a few words: sex, class of the business, its status, the year of joining. */
public final class WordText {

    private static final Set<String> MAN = Set.of(
            "m", "l", "lk", "lk2", "laki", "laki2", "lakilaki", "pria", "male", "lelaki", "cowok", "lki", "lakilki");
    private static final Set<String> WOMAN =
            Set.of("p", "pr", "perempuan", "wanita", "female", "w", "prm", "prp", "prempuan", "perempun", "cewek", "f");
    private static final Pattern CLOSED = Pattern.compile(
            "tutup|berhenti|bangkrut|pasif|vakum|macet|mandek|kolaps|gulung tikar|bubar|mati|stop|(?:tidak|tdk|non|nonaktif|non-)\\s*-?(?:aktif|jalan|berjalan"
                    + "|beroperasi|usaha|produksi|lanjut|berlanjut)|tidak ada usaha|sudah tidak|nonaktif|off\\b");
    private static final Pattern OPEN = Pattern.compile(
            "aktif|jalan|hidup|buka|operasi|lanjut|produksi|masih|berkembang|bertahan|meningkat|stabil|ada\\b|\\bon\\b");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-4]\\d)(?!\\d)");

    private WordText() {}

    /**
     * @param text the cell's text
     * @param pIsPria whether the column says W for women, so that P is pria
     */
    public static TextValue sex(String text, boolean pIsPria) {
        return pIsPria && text.strip().equalsIgnoreCase("p") ? TextValue.of("L") : sex(text);
    }

    public static TextValue sex(String text) {
        if (TextValue.saysNothing(text)) {
            return TextValue.NOTHING;
        }
        // What stands in brackets says the same again: "Perempuan (P)".
        var plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\S)\\s*\\([^)]*\\)\\s*$", "")
                .replaceAll("[^a-z0-9]", "");
        if (MAN.contains(plain)) {
            return TextValue.of("L");
        }
        return WOMAN.contains(plain) ? TextValue.of("P") : TextValue.UNREADABLE;
    }

    public static TextValue businessClass(String text) {
        if (TextValue.saysNothing(text)) {
            return TextValue.NOTHING;
        }
        var plain = plain(text);
        String found = "";
        for (String name : new String[] {"pemula", "berkembang", "maju"}) {
            if (plain.contains(name)) {
                if (!found.isEmpty()) {
                    return TextValue.UNREADABLE;
                }
                found = name;
            }
        }
        return found.isEmpty() ? TextValue.UNREADABLE : TextValue.of(found);
    }

    /**
     * @param text the cell's text
     * @param asksWhetherClosed whether the heading asks "tutup?", so that "ya" means closed
     */
    public static TextValue businessStatus(String text, boolean asksWhetherClosed) {
        if (TextValue.saysNothing(text)) {
            return TextValue.NOTHING;
        }
        var plain = plain(text);
        if (CLOSED.matcher(plain).find() && !plain.contains("belum tutup") && !plain.contains("tidak tutup")) {
            return TextValue.of("tutup");
        }
        if (OPEN.matcher(plain).find()) {
            return TextValue.of("aktif");
        }
        var answer = YesNoText.read(plain, YesNoText.Style.WORDS, false);
        return answer.read()
                ? TextValue.of(answer.value().equals("ya") == asksWhetherClosed ? "tutup" : "aktif")
                : TextValue.UNREADABLE;
    }

    /** The year of joining; "baru" is the edition's own year, "lanjutan" the one before. */
    public static TextValue year(String text, int edition) {
        if (TextValue.saysNothing(text)) {
            return TextValue.NOTHING;
        }
        Matcher m = YEAR.matcher(text);
        if (m.find()) {
            return TextValue.of(m.group(1));
        }
        var plain = plain(text);
        if (plain.contains("lanjut") || plain.matches("(?:kpm|peserta|anggota)?\\s*lama")) {
            return TextValue.of(edition - 1);
        }
        if (plain.contains("baru") || plain.contains("existing")) {
            return TextValue.of(edition);
        }
        if (plain.matches("'?\\d{2}")) {
            return TextValue.of("20" + plain.replace("'", ""));
        }
        return TextValue.UNREADABLE;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
