package id.prokus.registry;

/** What a hand does to a number or a word: one character changed, missing or added, or two neighbours swapped. */
enum OneSlip {
    CHANGED,
    SWAPPED,
    MISSING;

    /** Whether exactly one slip leads from one text to the other; {@link #MISSING} says that the shorter one lacks it. */
    static boolean between(String a, String b) {
        return Math.abs(a.length() - b.length()) <= 1 && !a.equals(b) && afterTheFirstDifference(a, b);
    }

    /** Which slip, where {@link #between} holds. */
    static OneSlip kind(String a, String b) {
        if (a.length() != b.length()) {
            return MISSING;
        }
        int at = common(a, b);
        return restEqual(a, at + 1, b, at + 1) ? CHANGED : SWAPPED;
    }

    private static boolean afterTheFirstDifference(String a, String b) {
        int at = common(a, b);
        if (a.length() < b.length()) {
            return restEqual(a, at, b, at + 1);
        }
        if (a.length() > b.length()) {
            return restEqual(a, at + 1, b, at);
        }
        return restEqual(a, at + 1, b, at + 1)
                || (at + 1 < a.length()
                        && a.charAt(at) == b.charAt(at + 1)
                        && a.charAt(at + 1) == b.charAt(at)
                        && restEqual(a, at + 2, b, at + 2));
    }

    /** How many characters both begin with. */
    static int common(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int at = 0;
        while (at < shorter && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }

    private static boolean restEqual(String a, int fromA, String b, int fromB) {
        int length = a.length() - fromA;
        return length == b.length() - fromB && a.regionMatches(fromA, b, fromB, length);
    }
}
