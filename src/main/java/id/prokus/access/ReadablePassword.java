package id.prokus.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A first password that can be read aloud and typed from paper: five groups of two syllables, 61 bits. */
final class ReadablePassword {

    /** Without letters that look or sound like another. */
    private static final String CONSONANTS = "bdfghjkmnprstwyz";

    private static final String VOWELS = "aeiou";
    private static final int GROUPS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadablePassword() {}

    static String random() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> syllable() + syllable())
                .collect(Collectors.joining("-"));
    }

    private static String syllable() {
        return "" + oneOf(CONSONANTS) + oneOf(VOWELS);
    }

    private static char oneOf(String letters) {
        return letters.charAt(RANDOM.nextInt(letters.length()));
    }
}
