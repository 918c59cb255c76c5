package id.prokus.report;

import java.util.List;

/** Words joined as a sentence joins them. */
final class Words {

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
}
