package id.prokus.programme;

import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Language;
import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.util.Arrays;

/** Something about an edition that people should see before they trust it. */
public record Warning(Tone tone, Text text) {

    static Warning careful(String indonesian, String english, Object... values) {
        return new Warning(Tone.WARN, text(indonesian, english, values));
    }

    static Warning info(String indonesian, String english, Object... values) {
        return new Warning(Tone.INFO, text(indonesian, english, values));
    }

    /** A sentence whose numbers and money are written as each language writes them. */
    static Text text(String indonesian, String english, Object... values) {
        return new Text(said(Language.INDONESIAN, indonesian, values), said(Language.ENGLISH, english, values));
    }

    private static String said(Language language, String sentence, Object... values) {
        return sentence.formatted(Arrays.stream(values)
                .map(value -> value instanceof Text words
                        ? words.in(language)
                        : Format.of(language).show(value))
                .toArray());
    }
}
