package id.prokus.dissemination.feedback;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type into a paragraph, made fit to be kept: numbers of persons are made unreadable, everything else stays. */
final class Words {

    static final int LONGEST = 8_000;

    /** Sixteen digits, however they are spaced; twelve or more in a row cannot be an amount that somebody reads. */
    private static final Pattern NUMBER_OF_A_PERSON =
            Pattern.compile("(?<!\\d)(?:\\d(?:[ .-]?\\d){15}|\\d{12,})(?!\\d)");

    private Words() {}

    /** @throws id.prokus.vocabulary.Refusal {@code dissemination.words-too-long} */
    static String clean(String typed) {
        String text = typed.replace("\r\n", "\n").replace("\0", "").strip();
        if (text.length() > LONGEST) {
            throw Refused.wordsTooLong(text.length());
        }
        return NUMBER_OF_A_PERSON.matcher(text).replaceAll(hit -> Matcher.quoteReplacement(masked(hit.group())));
    }

    private static String masked(String number) {
        return number.substring(0, 4) + "•".repeat(number.length() - 6) + number.substring(number.length() - 2);
    }
}
