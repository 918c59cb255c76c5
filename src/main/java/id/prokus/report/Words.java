package id.prokus.report;

import java.util.List;
import java.util.Locale;

/** Words as a sentence joins them. */
final class Words {

    private static final List<String> NUMBERS =
            List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");

    private Words() {}

    /** "a", "a dan b", "a, b, dan c" */
    static String list(List<String> words) {
        return switch (words.size()) {
            case 0 -> "";
            case 1 -> words.getFirst();
            case 2 -> words.get(0) + " dan " + words.get(1);
            default -> String.join(", ", words.subList(0, words.size() - 1)) + ", dan " + words.getLast();
        };
    }

    /** From nol to sembilan. */
    static String number(int number) {
        return NUMBERS.get(number);
    }

    static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
