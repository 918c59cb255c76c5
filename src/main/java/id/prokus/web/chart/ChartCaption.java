package id.prokus.web.chart;

import id.prokus.vocabulary.Language;
import id.prokus.vocabulary.Text;
import java.util.List;

/**
 * What must be known to read a chart, all of it in the reader's language: no chart stands without any of these.
 *
 * @param basis of whom, with n and coverage: "6.412 dari 7.000 KPM sasaran (91,6%)"
 * @param measure what was measured, and how: "median omzet sebulan, rupiah berlaku"
 * @param evidence its level and what that allows to say: "L1, sebelum–sesudah pada KPM yang sama; bukan dampak"
 * @param source where the numbers come from
 * @param freshness as of when
 */
public record ChartCaption(String basis, String measure, String evidence, String source, String freshness) {

    public ChartCaption {
        for (String part : List.of(basis, measure, evidence, source, freshness)) {
            if (part.isBlank()) {
                throw new IllegalArgumentException(
                        "A caption says its basis, measure, evidence level, source and freshness.");
            }
        }
    }

    /** What it says, part by part, each under its name. */
    public List<Part> parts(Language language) {
        return List.of(
                new Part(new Text("Dasar", "Basis").in(language), basis),
                new Part(new Text("Ukuran", "Measure").in(language), measure),
                new Part(new Text("Tingkat bukti", "Evidence").in(language), evidence),
                new Part(new Text("Sumber", "Source").in(language), source),
                new Part(new Text("Keadaan data", "Data as of").in(language), freshness));
    }

    /** One part of a caption. */
    public record Part(String name, String words) {}
}
