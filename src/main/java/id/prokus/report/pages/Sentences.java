package id.prokus.report.pages;

import id.prokus.report.Kalimat;
import id.prokus.report.Ringkasan;
import java.util.List;
import java.util.Optional;

/** Finds the sentences of a ringkasan by the rule that made them, or by their key. */
final class Sentences {

    private final List<Kalimat> all;

    Sentences(Ringkasan ringkasan) {
        this.all = ringkasan.kalimat();
    }

    /** Those whose rule begins with these letters, in order: "T" finds T1 and T2. */
    List<String> by(String rule) {
        return all.stream()
                .filter(sentence -> sentence.id().startsWith(rule))
                .map(Sentences::marked)
                .toList();
    }

    Optional<String> first(String rule) {
        return by(rule).stream().findFirst();
    }

    Optional<Kalimat> ofKey(String key) {
        return all.stream().filter(sentence -> sentence.kunci().equals(key)).findFirst();
    }

    /** Those on the results of one measure of one cohort: H2 is not understood without the H1 before it. */
    List<String> results(String code, String cohort) {
        return all.stream()
                .filter(sentence -> sentence.kunci().matches("H\\d." + code + "." + cohort))
                .map(Sentences::marked)
                .toList();
    }

    /** What is asked of others, by whoever asks. */
    List<String> supports() {
        return by("U");
    }

    /** With whose word it is, unless the data say it. */
    static String marked(Kalimat sentence) {
        return sentence.teks() + mark(sentence.sumber());
    }

    private static String mark(String source) {
        return switch (source) {
            case "data" -> "";
            case "masukan" -> " (M)";
            default -> " (P)";
        };
    }
}
