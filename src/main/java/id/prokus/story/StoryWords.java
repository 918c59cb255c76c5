package id.prokus.story;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.regex.Pattern;

/** Words of a story, read: it is written to be told on, so a number of a person has no place in it. */
final class StoryWords {

    static final int LINE = 200;
    static final int LONG = 4_000;

    /** However it is spaced: a NIK, a family card, an account. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){9,}(?!\\d)");

    /** An amount has as many digits, and its points in threes. */
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(\\.\\d{3})+");

    private StoryWords() {}

    /** @throws Refusal {@code story.words-too-long}, {@code story.number-of-a-person} */
    static String read(String typed, Text where, int most) {
        String words = typed.replace("\r\n", "\n").replace("\0", "").strip();
        if (words.length() > most) {
            throw new Refusal(
                    "story.words-too-long",
                    new Text(
                            "%s terlalu panjang: %d huruf, paling panjang %d. Tulis yang terpenting."
                                    .formatted(where.indonesian(), words.length(), most),
                            "%s has %d letters, at most %d. Write what matters most."
                                    .formatted(where.english(), words.length(), most)));
        }
        if (LONG_NUMBER
                .matcher(words)
                .results()
                .anyMatch(hit -> !AMOUNT.matcher(hit.group()).matches())) {
            throw new Refusal(
                    "story.number-of-a-person",
                    new Text(
                            "%s memuat nomor panjang (NIK, rekening, atau telepon). Hapus nomornya: kisah dibaca orang banyak."
                                    .formatted(where.indonesian()),
                            "%s holds a long number (NIK, account or telephone). Remove it: many people read a story."
                                    .formatted(where.english())));
        }
        return words;
    }
}
