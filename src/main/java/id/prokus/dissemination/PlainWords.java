package id.prokus.dissemination;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people type here is read by others and printed, so nobody's number may stand in it: a line comes back to who typed
 * it, a longer text is kept with the number made unreadable, since who copies a paper cannot ask its writer.
 */
public final class PlainWords {

    /** However they are spaced. */
    private static final String SIXTEEN_DIGITS = "\\d(?:[ .-]?\\d){15}";

    private static final Pattern IDENTITY_NUMBER = Pattern.compile(SIXTEEN_DIGITS);

    /** Twelve or more in a row cannot be an amount that somebody reads. */
    private static final Pattern NUMBER_OF_A_PERSON =
            Pattern.compile("(?<!\\d)(?:" + SIXTEEN_DIGITS + "|\\d{12,})(?!\\d)");

    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_TEXT = 8_000;

    private PlainWords() {}

    /**
     * One line.
     *
     * @throws Refusal {@code dissemination.words-too-long}, {@code dissemination.identity-number}
     */
    public static String read(String typed) {
        String words = typed.strip().replaceAll("\\s+", " ");
        if (words.length() > LONGEST_LINE) {
            throw Refused.lineTooLong();
        }
        if (IDENTITY_NUMBER.matcher(words).find()) {
            throw Refused.identityNumber();
        }
        return words;
    }

    /** @throws Refusal where nothing was typed as well */
    public static String needed(String typed, String code, Text why) {
        String words = read(typed);
        if (words.isEmpty()) {
            throw new Refusal(code, why);
        }
        return words;
    }

    /**
     * A text of several lines, its numbers of persons made unreadable.
     *
     * @throws Refusal {@code dissemination.text-too-long}
     */
    public static String masked(String typed) {
        String text = typed.replace("\r\n", "\n").replace("\0", "").strip();
        if (text.length() > LONGEST_TEXT) {
            throw Refused.textTooLong(text.length(), LONGEST_TEXT);
        }
        return NUMBER_OF_A_PERSON.matcher(text).replaceAll(hit -> Matcher.quoteReplacement(unreadable(hit.group())));
    }

    private static String unreadable(String number) {
        return number.substring(0, 4) + "•".repeat(number.length() - 6) + number.substring(number.length() - 2);
    }
}
