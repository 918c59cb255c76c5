package id.prokus.organisation;

import java.util.regex.Pattern;

/** A telephone number as people type it: 0812…, 62812… or +62812…, with spaces, dots or dashes. */
final class PhoneText {

    private static final Pattern NATIONAL = Pattern.compile("(?:\\+?62|0)([1-9]\\d{6,11})");

    private PhoneText() {}

    /**
     * With +62 and digits alone; empty where nothing was typed.
     *
     * @throws id.prokus.vocabulary.Refusal {@code organisation.phone-unreadable}
     */
    static String read(String typed) {
        var digits = typed.replaceAll("[ .()-]", "");
        var national = NATIONAL.matcher(digits);
        if (digits.isEmpty()) {
            return "";
        }
        if (!national.matches()) {
            throw RefusedPeople.phoneUnreadable();
        }
        return "+62" + national.group(1);
    }
}
