package id.prokus.registry;

/**
 * A name as it sounds, so that its spellings meet: Soekarno and Sukarno, Khotimah and Hotimah, Fitri and Pitri, Sry and
 * Sri, Jaenab and Zainab.
 */
final class Sound {

    private static final int KEEPS_FINAL_H = 3;

    private Sound() {}

    /** @param name one word in the letters a to z */
    static String of(String name) {
        var sound = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char next = i + 1 < name.length() ? name.charAt(i + 1) : ' ';
            switch (c) {
                case 'o' -> {
                    boolean oldU = next == 'e' || next == 'o';
                    add(sound, oldU ? 'u' : 'o');
                    i += oldU ? 1 : 0;
                }
                case 'a' -> {
                    add(sound, 'a');
                    if (next == 'e') {
                        add(sound, 'i');
                        i++;
                    }
                }
                case 'i', 'y' -> {
                    add(sound, 'i');
                    i += next == 'e' && i + 2 == name.length() ? 1 : 0;
                }
                case 'd' -> {
                    add(sound, next == 'j' ? 'j' : 'd');
                    i += next == 'j' || next == 'h' ? 1 : 0;
                }
                case 't' -> {
                    add(sound, next == 'j' ? 'c' : 't');
                    i += next == 'j' || next == 'h' ? 1 : 0;
                }
                case 'k', 'c' -> {
                    add(sound, next == 'h' ? 'h' : c);
                    i += next == 'h' ? 1 : 0;
                }
                case 's' -> {
                    add(sound, 's');
                    i += next == 'h' || next == 'y' && i + 2 < name.length() && vowel(name.charAt(i + 2)) ? 1 : 0;
                }
                case 'p', 'f', 'v' -> {
                    add(sound, 'p');
                    i += next == 'h' ? 1 : 0;
                }
                case 'q' -> add(sound, 'k');
                case 'z' -> add(sound, 'j');
                case 'x' -> {
                    add(sound, 'k');
                    add(sound, 's');
                }
                default -> add(sound, c);
            }
        }
        int end = sound.length();
        if (end > KEEPS_FINAL_H && sound.charAt(end - 1) == 'h') {
            sound.setLength(end - 1);
        }
        return sound.toString();
    }

    /** First letter and the consonants after it, four at most: the same for most slips in a name. */
    static String skeleton(String sound) {
        var skeleton = new StringBuilder(4);
        for (int i = 0; i < sound.length() && skeleton.length() < 4; i++) {
            if (i == 0 || !vowel(sound.charAt(i)) && sound.charAt(i) != 'h') {
                add(skeleton, sound.charAt(i));
            }
        }
        return skeleton.toString();
    }

    private static boolean vowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }

    private static void add(StringBuilder sound, char c) {
        if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
            sound.append(c);
        }
    }
}
