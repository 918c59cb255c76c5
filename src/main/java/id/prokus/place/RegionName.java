package id.prokus.place;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the many ways of writing a region's name comparable. */
final class RegionName {

    /** What stands before a name. */
    enum Type {
        REGENCY,
        CITY,
        UNSAID
    }

    private static final Set<String> FILLER = Set.of(
            "PROVINSI",
            "PROPINSI",
            "PROV",
            "PROP",
            "KECAMATAN",
            "KEC",
            "KCMTN",
            "ADM",
            "ADMINISTRASI",
            "ADMIN",
            "RI",
            "DISTRIK");
    private static final Set<String> REGENCY = Set.of("KABUPATEN", "KAB", "KABUPATAN", "KB");
    private static final Set<String> CITY = Set.of("KOTA", "KOTAMADYA", "KODYA", "KT");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("JATIM", "JAWATIMUR"),
            Map.entry("JATENG", "JAWATENGAH"),
            Map.entry("JABAR", "JAWABARAT"),
            Map.entry("DKI", "DKIJAKARTA"),
            Map.entry("JAKARTA", "DKIJAKARTA"),
            Map.entry("DAERAHKHUSUSIBUKOTAJAKARTA", "DKIJAKARTA"),
            Map.entry("DKJAKARTA", "DKIJAKARTA"),
            Map.entry("DIY", "DIYOGYAKARTA"),
            Map.entry("DAERAHISTIMEWAYOGYAKARTA", "DIYOGYAKARTA"),
            Map.entry("YOGYAKARTA", "DIYOGYAKARTA"),
            Map.entry("JOGJA", "DIYOGYAKARTA"),
            Map.entry("SUMUT", "SUMATERAUTARA"),
            Map.entry("SUMBAR", "SUMATERABARAT"),
            Map.entry("SUMSEL", "SUMATERASELATAN"),
            Map.entry("KEPRI", "KEPRIAU"),
            Map.entry("BABEL", "KEPBANGKABELITUNG"),
            Map.entry("SULSEL", "SULAWESISELATAN"),
            Map.entry("SULUT", "SULAWESIUTARA"),
            Map.entry("SULTENG", "SULAWESITENGAH"),
            Map.entry("SULTRA", "SULAWESITENGGARA"),
            Map.entry("SULBAR", "SULAWESIBARAT"),
            Map.entry("KALTIM", "KALIMANTANTIMUR"),
            Map.entry("KALTENG", "KALIMANTANTENGAH"),
            Map.entry("KALBAR", "KALIMANTANBARAT"),
            Map.entry("KALSEL", "KALIMANTANSELATAN"),
            Map.entry("KALTARA", "KALIMANTANUTARA"),
            Map.entry("NTB", "NUSATENGGARABARAT"),
            Map.entry("NTT", "NUSATENGGARATIMUR"),
            Map.entry("JAKSEL", "JAKARTASELATAN"),
            Map.entry("JAKTIM", "JAKARTATIMUR"),
            Map.entry("JAKPUS", "JAKARTAPUSAT"),
            Map.entry("JAKBAR", "JAKARTABARAT"),
            Map.entry("JAKUT", "JAKARTAUTARA"),
            Map.entry("KUKAR", "KUTAIKARTANEGARA"),
            Map.entry("KBB", "BANDUNGBARAT"));

    private static final Map<String, String> WORDS =
            Map.of("JKT", "JAKARTA", "KEPULAUAN", "KEP", "SUMATRA", "SUMATERA");

    private static final Pattern CODE_BESIDE =
            Pattern.compile("^\\s*\\(?\\d[\\d.]+\\)?[\\s:/-]+(?=\\p{L})|(?<=\\p{L})[\\s:/-]+\\(?\\d[\\d.]+\\)?\\s*$");
    private static final Pattern KIND_BEHIND = Pattern.compile(
            "(?i)\\s*(\\p{L}[^,(]*?)\\s*[,(]\\s*(kab(?:upaten)?|kota|kotamadya|kodya)\\b\\.?\\s*\\)?\\s*");

    private final String key;
    private final Type type;

    private RegionName(String key, Type type) {
        this.key = key;
        this.type = type;
    }

    static RegionName of(String written) {
        var text = written;
        // The code beside the name says nothing that the name does not: "35.08 - Lumajang", "Lumajang (3508)".
        var coded = CODE_BESIDE.matcher(text);
        if (coded.find()) {
            text = coded.replaceAll("");
        }
        // As lists sort them: "Lumajang, Kab."
        var behind = KIND_BEHIND.matcher(text);
        if (behind.matches()) {
            text = behind.group(2) + ' ' + behind.group(1);
        }
        var key = new StringBuilder();
        var type = Type.UNSAID;
        var words = text.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+");
        for (String word : words) {
            if (word.isEmpty() || (FILLER.contains(word) && words.length > 1)) {
                continue;
            }
            if (REGENCY.contains(word) && key.isEmpty()) {
                type = Type.REGENCY;
            } else if (CITY.contains(word) && key.isEmpty() && words.length > 1) {
                type = Type.CITY;
            } else {
                key.append(WORDS.getOrDefault(word, word));
            }
        }
        var joined = key.toString();
        return new RegionName(SHORT.getOrDefault(joined, joined), type);
    }

    /** Letters and digits only, upper case, without "Kabupaten", "Kec." and the like. */
    String key() {
        return key;
    }

    Type type() {
        return type;
    }
}
