package id.prokus.intake.sender;

import java.util.List;

/** Short names blended from a full one: "Unair" of "Universitas Airlangga". */
final class BlendedName {

    private BlendedName() {}

    /** Whether a word is made of the beginnings of two or more words of a name, in order, the first word among them. */
    static boolean isBlend(String word, List<String> name) {
        return isBlend(word, name, 0, 0);
    }

    private static boolean isBlend(String word, List<String> name, int from, int used) {
        if (word.isEmpty()) {
            return used >= 2;
        }
        for (int i = from; i < name.size() && (used > 0 || i == 0); i++) {
            String part = name.get(i);
            if (IncubatorWords.isNumber(part)) {
                continue;
            }
            for (int length = Math.min(part.length(), word.length()); length >= 1; length--) {
                if (part.startsWith(word.substring(0, length))
                        && isBlend(word.substring(length), name, i + 1, used + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
