package id.prokus.report.pages;

import id.prokus.report.Ringkasan;
import java.util.ArrayList;
import java.util.List;

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

    /** Each with what belongs to it. */
    static List<String> groups(Ringkasan ringkasan) {
        Sentences sentences = new Sentences(ringkasan);
        List<String> groups = new ArrayList<>();
        for (String cohort : List.of("baru", "lanjutan")) {
            for (String code : ORDER) {
                List<String> about = sentences.results(code, cohort);
                if (!about.isEmpty()) {
                    groups.add(String.join(" ", about));
                }
            }
        }
        List<String> unmeasured = sentences.by("H5");
        if (!unmeasured.isEmpty()) {
            groups.add(Math.min(2, groups.size()), String.join(" ", unmeasured));
        }
        groups.addAll(Math.min(1, groups.size()), sentences.by("HM"));
        groups.addAll(Math.min(1, groups.size()), sentences.by("HP"));
        return groups;
    }
}
