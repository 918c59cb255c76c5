package id.prokus.place;

/** How well a name answers to what was typed; the smaller, the better. */
final class Likeness {

    private static final int SAME = 0;
    private static final int BEGINS = 10;
    private static final int LATER_WORD = 20;
    private static final int SLIP = 30;
    private static final int SLIP_IN_BEGINNING = 40;
    /** Is not meant. */
    static final int NONE = Integer.MAX_VALUE;

    /** "Kota" was typed before a kabupaten's name, or the other way round: still offered, behind the rest. */
    private static final int OTHER_KIND = 5;

    private Likeness() {}

    /** Without a slip: the name is so, begins so, or one of its later words does. */
    static int spelt(RegionIndex.Entry entry, RegionName typed) {
        var key = typed.key();
        if (entry.key().equals(key)) {
            return SAME + kind(entry, typed);
        }
        if (entry.key().startsWith(key)) {
            return BEGINS + kind(entry, typed);
        }
        return entry.laterWords().stream().anyMatch(later -> later.startsWith(key))
                ? LATER_WORD + kind(entry, typed)
                : NONE;
    }

    /** With slips of the hand. */
    static int slipped(RegionIndex.Entry entry, RegionName typed) {
        var key = typed.key();
        int reach = SpellingSlip.reach(key);
        // Every letter that the name lacks altogether takes a slip of its own: this spares nine comparisons in ten.
        if (reach == 0 || Integer.bitCount(letters(key) & ~entry.letters()) > reach) {
            return NONE;
        }
        if (isSlip(entry.key(), key)) {
            return SLIP + kind(entry, typed);
        }
        return SpellingSlip.distanceToBeginning(entry.key(), key, reach) <= reach
                ? SLIP_IN_BEGINNING + kind(entry, typed)
                : NONE;
    }

    /** Which letters occur, as bits. */
    static int letters(String key) {
        int letters = 0;
        for (int i = 0; i < key.length(); i++) {
            letters |= 1 << (key.charAt(i) & 31);
        }
        return letters;
    }

    /** Whether a region that holds another is the one meant by the words beside its name. */
    static boolean isMeant(String aboveKey, String typedKey) {
        return aboveKey.startsWith(typedKey) || isSlip(aboveKey, typedKey);
    }

    private static int kind(RegionIndex.Entry entry, RegionName typed) {
        return typed.type() != RegionName.Type.UNSAID && entry.type() != typed.type() ? OTHER_KIND : 0;
    }

    private static boolean isSlip(String key, String typed) {
        int reach = SpellingSlip.reach(typed);
        return reach > 0
                && Math.abs(key.length() - typed.length()) <= reach
                && SpellingSlip.distance(key, typed, reach) <= reach;
    }
}
