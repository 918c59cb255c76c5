package id.prokus.kpm;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is written in a complaint or its answer, read: a number of a person is made unreadable, since others read it. */
final class OwnWords {

    /** However it is spaced. */
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){15}(?!\\d)");

    private static final int LONGEST = 2_000;

    private OwnWords() {}

    /** @throws Refusal {@code kpm.words-too-long} */
    static String read(String typed) {
        String words = typed.replace("\r\n", "\n").replace("\0", "").strip();
        if (words.length() > LONGEST) {
            throw new Refusal(
                    "kpm.words-too-long",
                    new Text(
                            "Ceritanya terlalu panjang: %d huruf, paling panjang %d. Tulis yang terpenting."
                                    .formatted(words.length(), LONGEST),
                            "The text has %d letters, at most %d. Write what matters most."
                                    .formatted(words.length(), LONGEST)));
        }
        return IDENTITY_NUMBER
                .matcher(words)
                .replaceAll(hit -> Matcher.quoteReplacement(hit.group().substring(0, 4) + "••••••••••"));
    }
}
