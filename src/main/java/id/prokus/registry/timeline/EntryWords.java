package id.prokus.registry.timeline;

import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Language;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes what was said as people read it. */
public final class EntryWords {

    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern ANSWER = Pattern.compile("\\{([a-z_]+)}");

    private EntryWords() {}

    /** The whole entry as one sentence. */
    public static Text sentence(EntryKind kind, Map<String, String> values) {
        return new Text(sentence(kind, values, Language.INDONESIAN), sentence(kind, values, Language.ENGLISH));
    }

    private static String sentence(EntryKind kind, Map<String, String> values, Language language) {
        Matcher parts = PART.matcher(kind.sentence().in(language));
        String whole = parts.replaceAll(part -> Matcher.quoteReplacement(
                ANSWER.matcher(part.group(1)).results().allMatch(hit -> values.containsKey(hit.group(1)))
                        ? part.group(1)
                        : ""));
        return begun(ANSWER.matcher(whole)
                .replaceAll(hit -> Matcher.quoteReplacement(answer(kind, hit.group(1), values, language))));
    }

    /** A sentence whose first parts were left out begins with the next one. */
    private static String begun(String whole) {
        String rest = whole.replaceFirst("^[,;:. ]+", "");
        return rest.length() == whole.length() || rest.isEmpty()
                ? whole
                : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }

    private static String answer(EntryKind kind, String name, Map<String, String> values, Language language) {
        return kind.field(name)
                .flatMap(field -> Optional.ofNullable(values.get(name)).map(value -> value(field, value, language)))
                .orElse("–");
    }

    /** One answer. */
    public static String value(EntryField field, String value, Language language) {
        Format format = Format.of(language);
        return switch (field.type()) {
            case WORDS, LINES, PERSON -> value;
            case DAY -> format.day(LocalDate.parse(value));
            case RUPIAH -> format.rupiah(Long.parseLong(value));
            case COUNT -> format.number(Long.parseLong(value));
            case YES_NO -> yesNo(value.equals("ya"), language);
            case CHOICE -> label(field, value, language);
            case CHOICES ->
                Arrays.stream(value.split(" "))
                        .map(code -> label(field, code, language))
                        .collect(Collectors.joining(", "));
        };
    }

    private static String yesNo(boolean yes, Language language) {
        if (language == Language.INDONESIAN) {
            return yes ? "ya" : "tidak";
        }
        return yes ? "yes" : "no";
    }

    private static String label(EntryField field, String code, Language language) {
        return field.chosen(code).map(choice -> choice.label().in(language)).orElse(code);
    }
}
