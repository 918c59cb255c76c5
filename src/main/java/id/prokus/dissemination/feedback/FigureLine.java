package id.prokus.dissemination.feedback;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.Capaian.Keadaan;
import id.prokus.indicator.Capaian.Perubahan;
import id.prokus.vocabulary.Format;
import java.util.List;

/**
 * A figure as an organisation reads it, values as printed.
 *
 * @param target what a masukan or sanggahan about it names
 * @param cohort baru or lanjutan
 * @param coverage of the sasaran
 * @param opening may be "–", as the others
 * @param interval of the mean change where there is one, else its quartiles; may be empty
 * @param level of the evidence
 * @param silent whether no family is behind it
 */
public record FigureLine(
        String target,
        String name,
        String cohort,
        String n,
        String coverage,
        String opening,
        String closing,
        String change,
        String interval,
        String level,
        boolean shown,
        boolean silent) {

    static FigureLine of(Capaian figure, Format format) {
        boolean money = figure.satuan().equals("rupiah");
        boolean shown = figure.isShown();
        return new FigureLine(
                target(figure),
                figure.nama(),
                figure.kelompok(),
                format.number(figure.n()),
                format.percent(figure.cakupan().doubleValue()),
                shown ? figure.awal().map(end -> end(end, money, format)).orElse("–") : "–",
                shown
                        ? figure.akhir()
                                .map(end -> end(end, money, format))
                                .or(() -> figure.realisasi().map(done -> amount(done, money, format)))
                                .orElse("–")
                        : "–",
                shown ? figure.perubahan().map(by -> change(by, money, format)).orElse("–") : "–",
                shown
                        ? figure.perubahan()
                                .map(by -> interval(by, money, format))
                                .orElse("")
                        : "",
                figure.tingkatBukti(),
                shown,
                figure.n() == 0);
    }

    static String target(Capaian figure) {
        return "angka:" + figure.kode() + "." + figure.kelompok();
    }

    /** In one line, as it is kept beside a masukan. */
    String told() {
        return "%s, KPM %s: awal %s, akhir %s, perubahan %s%s (n = %s, cakupan %s)"
                .formatted(
                        name,
                        cohort,
                        opening,
                        closing,
                        change,
                        interval.isEmpty() ? "" : " [" + interval + "]",
                        n,
                        coverage);
    }

    private static String end(Keadaan end, boolean money, Format format) {
        if (end.median().isPresent()) {
            return amount(end.median().orElseThrow(), money, format);
        }
        if (end.jumlah().isPresent()) {
            return format.number(end.jumlah().orElseThrow())
                    + end.persen()
                            .map(share -> " (" + format.percent(share.doubleValue()) + ")")
                            .orElse("");
        }
        return end.aktif().map(format::number).orElse("–");
    }

    private static String change(Perubahan by, boolean money, Format format) {
        return by.rata()
                .or(by::jumlah)
                .map(value -> (value > 0 ? "+" : "") + amount(value, money, format))
                .orElse("–");
    }

    private static String interval(Perubahan by, boolean money, Format format) {
        return by.ki95()
                .map(ends -> "95%: " + ends(ends, money, format))
                .or(() -> by.kuartil().map(ends -> "kuartil: " + ends(ends, money, format)))
                .orElse("");
    }

    private static String ends(List<Long> ends, boolean money, Format format) {
        return amount(ends.getFirst(), money, format) + " – " + amount(ends.getLast(), money, format);
    }

    private static String amount(long amount, boolean money, Format format) {
        return money ? format.rupiah(amount) : format.number(amount);
    }
}
