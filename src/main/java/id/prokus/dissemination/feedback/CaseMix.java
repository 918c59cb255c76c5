package id.prokus.dissemination.feedback;

import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Rincian;
import id.prokus.vocabulary.Format;
import java.util.List;

/** What kinds of families an organisation walks with, beside those of all: without it no two figures can be compared. */
public record CaseMix(List<Line> lines) {

    /** @param by klaster or jenis_kelamin */
    public record Line(String by, String value, String own, String all) {}

    static CaseMix of(Ringkasan own, Ringkasan nation, Format format) {
        return new CaseMix(nation.perRincian().stream()
                .map(group -> new Line(
                        group.menurut(),
                        group.nilai(),
                        own.perRincian().stream()
                                .filter(mine -> mine.menurut().equals(group.menurut())
                                        && mine.nilai().equals(group.nilai()))
                                .map(mine -> share(mine, own.perRincian(), format))
                                .findFirst()
                                .orElse("–"),
                        share(group, nation.perRincian(), format)))
                .toList());
    }

    private static String share(Rincian group, List<Rincian> among, Format format) {
        int whole = among.stream()
                .filter(other -> other.menurut().equals(group.menurut()))
                .mapToInt(Rincian::masuk)
                .sum();
        return whole == 0 ? "–" : format.percent(100.0 * group.masuk() / whole);
    }
}
