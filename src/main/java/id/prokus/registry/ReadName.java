package id.prokus.registry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads names as they are typed into lists: titles fall away, abbreviations are written out, spaces do not matter. */
final class ReadName {

    private static final Set<String> TITLES = Set.of(
            "h",
            "hj",
            "haji",
            "hajah",
            "hajjah",
            "kh",
            "kyai",
            "kiai",
            "nyai",
            "ust",
            "ustad",
            "ustadz",
            "ustadzah",
            "ibu",
            "bu",
            "bpk",
            "bp",
            "bapak",
            "pak",
            "sdr",
            "sdri",
            "sdra",
            "ny",
            "nyonya",
            "nn",
            "tn",
            "tuan",
            "mbak",
            "mbok",
            "mak",
            "emak",
            "nek",
            "nenek",
            "drs",
            "dra",
            "dr",
            "ir",
            "prof",
            "alm",
            "almh",
            "almarhum",
            "almarhumah",
            "raden",
            "rr",
            "rd",
            "bin",
            "binti",
            "bt",
            "alias",
            "als");

    private static final Set<String> BALINESE_ARTICLES = Set.of("i", "ni");

    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("muh", "muhammad"),
            Map.entry("moh", "muhammad"),
            Map.entry("moch", "muhammad"),
            Map.entry("much", "muhammad"),
            Map.entry("mohd", "muhammad"),
            Map.entry("mhd", "muhammad"),
            Map.entry("muhd", "muhammad"),
            Map.entry("muhamad", "muhammad"),
            Map.entry("mohamad", "muhammad"),
            Map.entry("mohammad", "muhammad"),
            Map.entry("mochamad", "muhammad"),
            Map.entry("mochammad", "muhammad"),
            Map.entry("muchamad", "muhammad"),
            Map.entry("muchammad", "muhammad"),
            Map.entry("mukhamad", "muhammad"),
            Map.entry("mokhamad", "muhammad"),
            Map.entry("muhammed", "muhammad"),
            Map.entry("mohammed", "muhammad"),
            Map.entry("abd", "abdul"),
            Map.entry("abdl", "abdul"),
            Map.entry("st", "siti"),
            Map.entry("sitti", "siti"),
            Map.entry("dg", "daeng"),
            Map.entry("wy", "wayan"),
            Map.entry("wyn", "wayan"),
            Map.entry("nym", "nyoman"),
            Map.entry("nyn", "nyoman"),
            Map.entry("kt", "ketut"),
            Map.entry("ktt", "ketut"),
            Map.entry("kmg", "komang"),
            Map.entry("gst", "gusti"),
            Map.entry("pt", "putu"),
            Map.entry("kdk", "kadek"),
            Map.entry("kd", "kadek"));

    private static final char LAST_ASCII = 127;
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Map<String, NamePart> known = new HashMap<>();

    /** Never fails; a cell that holds no name ("-", "Ibu") gives {@link PersonName#NONE}. */
    PersonName read(String typed) {
        if (typed.isEmpty()) {
            return PersonName.NONE;
        }
        var words = words(withoutDegrees(plain(typed)));
        words.removeIf(word -> words.size() > 1 && TITLES.contains(word));
        if (words.size() > 1 && BALINESE_ARTICLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        if (words.size() == 1 && TITLES.contains(words.getFirst())) {
            words.clear();
        }
        var parts = new ArrayList<NamePart>(words.size());
        for (int i = 0; i < words.size(); i++) {
            var word = i == 0 && words.size() > 1 && words.get(i).equals("m") ? "muhammad" : words.get(i);
            parts.add(known.computeIfAbsent(WRITTEN_OUT.getOrDefault(word, word), NamePart::of));
        }
        return PersonName.of(parts);
    }

    private static String plain(String typed) {
        var text = typed.toLowerCase(Locale.ROOT);
        if (text.indexOf('(') >= 0) {
            text = ASIDE.matcher(text).replaceAll(" ");
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_ASCII) {
                return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
            }
        }
        return text;
    }

    /** "Siti Aminah, S.Pd": what follows the comma is no name. */
    private static String withoutDegrees(String name) {
        int comma = name.indexOf(',');
        return comma > 0 ? name.substring(0, comma) : name;
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>(4);
        var word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            if (c >= 'a' && c <= 'z') {
                word.append(c);
            } else if (!apostrophe(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '`' || c == '\u2019' || c == '\u2018';
    }
}
