package id.prokus.organisation;

import java.util.regex.Pattern;

/** A name of an office or a person: there, and without a number like a NIK. */
final class PlainName {

    private static final Pattern LIKE_A_NIK = Pattern.compile("\\d(?:[ .-]?\\d){15}");

    /** Names of work units are long: 140 letters have been seen. */
    private static final int LONGEST = 200;

    private PlainName() {}

    /** @throws id.prokus.vocabulary.Refusal {@code organisation.name-missing}, {@code organisation.name-too-long} or {@code organisation.identity-number} */
    static void check(String name) {
        if (name.isBlank()) {
            throw Refused.nameMissing();
        }
        if (name.length() > LONGEST) {
            throw Refused.nameTooLong(LONGEST);
        }
        checkRemark(name);
    }

    /** The same for words that may be left out. */
    static void checkRemark(String words) {
        if (LIKE_A_NIK.matcher(words).find()) {
            throw RefusedPeople.identityNumber();
        }
    }
}
