package id.prokus.place;

/** How well a name answers to what was typed; the smaller, the better. */
final class Likeness {

    static final int SAME = 0;
    static final int BEGINS = 10;
    static final int LATER_WORD = 20;
    static final int SLIP = 30;
    static final int SLIP_IN_BEGINNING = 40;
    static final int NONE = Integer.MAX_VALUE;

    /** "Kota" was typed before a kabupaten's name, or the other way round: still offered, behind the rest. */
    private static final int OTHER_KIND = 5;

    private Likeness() {}

    static int of(RegionIndex.Entry entry, RegionName typed) {
        int name = of(entry, typed.key());
        boolean otherKind = typed.type() != RegionName.Type.UNSAID && entry.type() != typed.type();
        return name == NONE || !otherKind ? name : name + OTHER_KIND;
    }

    /** Whether a region that holds another is the one meant by the words beside its name. */
    static boolean isMeant(String aboveKey, String typedKey) {
        return aboveKey.startsWith(typedKey) || isSlip(aboveKey, typedKey);
    }

    private static int of(RegionIndex.Entry entry, String typed) {
        var key = entry.key();
        if (key.equals(typed)) {
            return SAME;
        }
        if (key.startsWith(typed)) {
            return BEGINS;
        }
        for (String later : entry.laterWords()) {
            if (later.startsWith(typed)) {
                return LATER_WORD;
            }
        }
        if (isSlip(key, typed)) {
            return SLIP;
        }
        int reach = SpellingSlip.reach(typed);
        return reach > 0 && SpellingSlip.distanceToBeginning(key, typed, reach) <= reach ? SLIP_IN_BEGINNING : NONE;
    }

    private static boolean isSlip(String key, String typed) {
        int reach = SpellingSlip.reach(typed);
        return reach > 0
                && Math.abs(key.length() - typed.length()) <= reach
                && SpellingSlip.distance(key, typed, reach) <= reach;
    }
}
