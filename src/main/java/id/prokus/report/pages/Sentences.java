package id.prokus.report.pages;

import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Kalimat;
import java.util.List;
import java.util.Optional;

/** Finds the sentences of a ringkasan by the rule that made them. */
final class Sentences {

    private final List<Kalimat> all;

    Sentences(Ringkasan ringkasan) {
        this.all = ringkasan.kalimat();
    }

    /** Those whose rule begins with these letters, in order: "T" finds T1 and T2. */
    List<String> by(String rule) {
        return all.stream()
                .filter(sentence -> sentence.id().startsWith(rule))
                .map(Kalimat::teks)
                .toList();
    }

    Optional<String> first(String rule) {
        return by(rule).stream().findFirst();
    }

    /** Those about one achievement of one cohort, whose numbers come from it. */
    List<String> about(String code, String cohort) {
        String source = "capaian." + code + "." + cohort + ".";
        return all.stream()
                .filter(sentence -> sentence.angka().stream()
                        .anyMatch(number -> number.asal().startsWith(source)))
                .map(Kalimat::teks)
                .toList();
    }
}
