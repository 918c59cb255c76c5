package id.prokus.report.pages;

import id.prokus.report.Ringkasan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The sentences on results, what weighs most first: a page keeps as many as it can. */
final class ResultSentences {

    private static final List<String> ORDER = List.of(
            "omzet",
            "kelas",
            "pembukuan",
            "tenaga_kerja",
            "laba",
            "tabungan",
            "rencana_usaha",
            "nib",
            "daring",
            "merek",
            "pirt",
            "halal",
            "kur");

    private ResultSentences() {}

    /** Each with what belongs to it: H2 is not understood without the H1 before it. */
    static List<String> groups(Ringkasan ringkasan) {
        Sentences sentences = new Sentences(ringkasan);
        Set<String> groups = new LinkedHashSet<>();
        for (String cohort : List.of("baru", "lanjutan")) {
            for (String code : ORDER) {
                List<String> about = results(sentences, sentences.about(code, cohort));
                if (!about.isEmpty()) {
                    groups.add(String.join(" ", about));
                }
            }
        }
        List<String> ordered = new ArrayList<>(groups);
        List<String> unmeasured = sentences.by("H5");
        if (!unmeasured.isEmpty()) {
            ordered.add(Math.min(2, ordered.size()), String.join(" ", unmeasured));
        }
        return ordered;
    }

    private static List<String> results(Sentences sentences, List<String> about) {
        List<String> results = sentences.by("H");
        return about.stream().filter(results::contains).toList();
    }
}
