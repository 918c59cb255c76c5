package id.prokus.registry;

/**
 * One word of a name.
 *
 * @param spelling in small letters, abbreviations written out
 * @param sound the same for its spellings, see {@link Sound}
 * @param skeleton under which rows are looked up
 */
record NamePart(String spelling, String sound, String skeleton) {

    static NamePart of(String spelling) {
        var sound = Sound.of(spelling);
        return new NamePart(spelling, sound, Sound.skeleton(sound));
    }

    /** "S." or "Dw." may stand for any name that begins so. */
    boolean initialOf(NamePart other) {
        return spelling.length() <= 2 && other.spelling.length() > 2 && other.spelling.startsWith(spelling);
    }
}
