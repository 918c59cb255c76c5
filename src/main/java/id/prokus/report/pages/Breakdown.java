package id.prokus.report.pages;

import static id.prokus.report.document.Table.Column.number;
import static id.prokus.report.document.Table.Column.text;

import id.prokus.indicator.Capaian;
import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Rincian;
import id.prokus.report.document.Block;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Row;
import java.util.List;
import java.util.Locale;

/** One outcome by klaster and by jenis kelamin; the two cohorts stay apart. */
final class Breakdown {

    private final Ringkasan ringkasan;
    private final Captions captions;
    private final Numbering numbers;

    Breakdown(Ringkasan ringkasan, Captions captions, Numbering numbers) {
        this.ringkasan = ringkasan;
        this.captions = captions;
        this.numbers = numbers;
    }

    List<Block> of(int outcome) {
        List<Row> rows = ringkasan.perRincian().stream()
                .flatMap(part -> part.capaian().stream()
                        .filter(c ->
                                c.outcome().filter(number -> number == outcome).isPresent()
                                        && c.perpindahan().isEmpty()
                                        && shownForAll(c))
                        .map(c -> row(part, c)))
                .toList();
        if (rows.isEmpty()) {
            return List.of(Paragraph.body(
                    "Klaster usaha dan jenis kelamin KPM belum ada dalam laporan, sehingga rinciannya belum"
                            + " dapat dihitung."));
        }
        return List.of(new Table(
                captions.table(
                        numbers.table(),
                        OutcomeTable.OUTCOMES.get(outcome - 1)
                                + " menurut klaster usaha dan jenis kelamin, KPM baru dan lanjutan",
                        captions.basisOfReported() + ", n tiap baris tersendiri",
                        "median untuk uang (ribu rupiah berlaku, tanpa penyesuaian inflasi), persen untuk ya/tidak;"
                                + " perubahan: rata-rata untuk uang, poin persen, atau jumlah orang",
                        Captions.evidence("L0") + "; " + Captions.evidence("L1")),
                List.of(
                        text("Menurut", 62),
                        text("Rincian", 84),
                        text("Indikator", 104),
                        text("KPM", 48),
                        number("awal", 40),
                        number("akhir", 40),
                        number("perubahan (95%)", 90),
                        number("n", 36)),
                rows,
                Style.CELL_SMALL,
                "Sasaran menurut rincian ini tidak ditetapkan. Data sensus; rentang 95% hanya berlaku untuk inkubator"
                        + " serupa di masa depan. – = tidak ada atau tidak ditampilkan (n < 10)."));
    }

    private boolean shownForAll(Capaian part) {
        return ringkasan
                .capaian(part.kode(), part.kelompok())
                .filter(Capaian::isShown)
                .isPresent();
    }

    private static Row row(Rincian part, Capaian figure) {
        OutcomeFigures figures = OutcomeFigures.of(figure);
        return Row.of(
                part.menurut().replace('_', ' '),
                part.nilai().toLowerCase(Locale.ROOT),
                MeasureWords.of(figure.kode()).label(),
                figure.kelompok(),
                figures.opening(),
                figures.closing(),
                figures.change(),
                figures.n());
    }
}
