package id.prokus.indicator.formula;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads what an author wrote of an indicator. */
public final class ReadDefinition {

    private static final List<String> LEVELS = List.of("L0", "L1", "L2", "L3", "L4");

    private final String code;
    private final String text;
    private final Map<?, ?> written;

    private ReadDefinition(String code, String text, Map<?, ?> written) {
        this.code = code;
        this.text = text;
        this.written = written;
    }

    /**
     * @param text YAML
     * @throws Refusal {@code indicator.definition-unreadable} naming the word that is missing or wrong
     */
    public static Definition read(String code, String text) {
        try {
            Object all = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            if (!(all instanceof Map<?, ?> words)) {
                throw unreadable("name", "Definisinya kosong.", "The definition is empty.");
            }
            return new ReadDefinition(code, text, words).definition();
        } catch (YAMLException wrong) {
            throw unreadable(
                    "",
                    "Definisinya tidak terbaca sebagai YAML. Periksa tanda titik dua, tanda kutip, dan jarak tepinya.",
                    "The definition cannot be read as YAML. Check colons, quotes and indents.");
        }
    }

    private Definition definition() {
        Measure measure = one("measure", Measure::find, "median, rata, jumlah, persen, kelas");
        List<String> classes = classes();
        if ((measure == Measure.CLASSES) == classes.isEmpty()) {
            throw unreadable(
                    "classes",
                    "Ukuran \"kelas\" perlu daftar classes, dan hanya ukuran itu.",
                    "The measure \"kelas\" needs a list of classes, and no other does.");
        }
        String outcome = word("outcome");
        String component = word("component");
        if (outcome.isEmpty() == component.isEmpty()) {
            throw unreadable(
                    "outcome",
                    "Isi salah satu: outcome (hasil) atau component (komponen).",
                    "Give one of the two: outcome or component.");
        }
        return new Definition(
                code,
                both("name"),
                both("why"),
                outcome,
                component,
                needed("unit"),
                measure,
                one("direction", this::direction, "naik, turun"),
                one("evidence", level -> Optional.of(level).filter(LEVELS::contains), String.join(", ", LEVELS)),
                one("scale", Scale::find, "tanpa, hitung, rupiah"),
                classes,
                both("numerator"),
                both("denominator"),
                both("source"),
                both("frequency"),
                both("owner"),
                day(),
                text);
    }

    private Optional<Boolean> direction(String way) {
        return switch (way) {
            case "naik" -> Optional.of(true);
            case "turun" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private List<String> classes() {
        return written.get("classes") instanceof List<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
    }

    private LocalDate day() {
        Object day = written.get("valid_from");
        try {
            // YAML takes 2020-01-01 for a day, at midnight UTC.
            return day instanceof java.util.Date date
                    ? date.toInstant().atZone(java.time.ZoneOffset.UTC).toLocalDate()
                    : LocalDate.parse(String.valueOf(day));
        } catch (DateTimeException wrong) {
            throw unreadable(
                    "valid_from",
                    "Isi valid_from dengan tanggal seperti 2021-01-01.",
                    "Give valid_from as a day such as 2021-01-01.");
        }
    }

    private Text both(String name) {
        if (written.get(name) instanceof Map<?, ?> words
                && filled(words.get("id")) instanceof String indonesian
                && filled(words.get("en")) instanceof String english) {
            return new Text(indonesian, english);
        }
        throw unreadable(
                name,
                "Isi %s dalam bahasa Indonesia (id) dan Inggris (en).".formatted(name),
                "Give %s in Indonesian (id) and English (en).".formatted(name));
    }

    private static @Nullable String filled(@Nullable Object word) {
        return word == null || word.toString().isBlank() ? null : word.toString();
    }

    private <T> T one(String name, Function<String, Optional<T>> find, String choices) {
        String given = word(name);
        return find.apply(given)
                .orElseThrow(() -> unreadable(
                        name,
                        "Isi %s dengan salah satu dari: %s.".formatted(name, choices),
                        "Give %s as one of: %s.".formatted(name, choices)));
    }

    private String needed(String name) {
        String given = word(name);
        if (given.isEmpty()) {
            throw unreadable(name, "Isi %s.".formatted(name), "Give %s.".formatted(name));
        }
        return given;
    }

    private String word(String name) {
        Object given = written.get(name);
        return given == null ? "" : given.toString().strip();
    }

    private static Refusal unreadable(String name, String indonesian, String english) {
        return new Refusal(
                "indicator.definition-unreadable",
                new Text(
                        "Definisi indikator belum dapat dipakai%s. %s"
                                .formatted(name.isEmpty() ? "" : " (" + name + ")", indonesian),
                        "The definition cannot be used yet%s. %s"
                                .formatted(name.isEmpty() ? "" : " (" + name + ")", english)));
    }
}
