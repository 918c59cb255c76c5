package id.prokus.organisation;

import java.util.regex.Pattern;

/** A name of an office or a person: there, and without a number like a NIK. */
final class PlainName {

    private static final Pattern LIKE_A_NIK = Pattern.compile("\\d(?:[ .-]?\\d){15}");

    private PlainName() {}

    /** @throws id.prokus.vocabulary.Refusal {@code organisation.name-missing} or {@code organisation.identity-number} */
    static void check(String name) {
        if (name.isBlank()) {
            throw Refused.nameMissing();
        }
        checkRemark(name);
    }

    /** The same for words that may be left out. */
    static void checkRemark(String words) {
        if (LIKE_A_NIK.matcher(words).find()) {
            throw Refused.identityNumber();
        }
    }
}
