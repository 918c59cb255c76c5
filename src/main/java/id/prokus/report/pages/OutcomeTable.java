package id.prokus.report.pages;

import static id.prokus.report.document.Table.Column.number;
import static id.prokus.report.document.Table.Column.text;

import id.prokus.indicator.Capaian;
import id.prokus.report.Ringkasan;
import id.prokus.report.document.Paper;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Cell;
import id.prokus.report.document.Table.Column;
import id.prokus.report.document.Table.Row;
import id.prokus.report.document.Table.RowKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Tabel 3: the seven outcomes in the order the programme states them, before and after, baru and lanjutan. */
final class OutcomeTable {

    static final List<String> OUTCOMES = List.of(
            "Peningkatan keterampilan keuangan",
            "Perencanaan usaha",
            "Peningkatan pendapatan",
            "Perubahan perilaku",
            "Jiwa usaha",
            "Membuka lapangan kerja",
            "KPM kreatif dan inovatif");

    /** What an outcome cannot be told without; the others wait for room. */
    private static final Set<String> MAIN =
            Set.of("pembukuan", "tabungan", "rencana_usaha", "omzet", "laba", "tenaga_kerja", "daring", "merek");

    private static final int FIGURES = 6;

    private final Ringkasan ringkasan;
    private final Captions captions;

    OutcomeTable(Ringkasan ringkasan, Captions captions) {
        this.ringkasan = ringkasan;
        this.captions = captions;
    }

    /** @param all every indicator, or only the main ones */
    Table table(String number, boolean all) {
        List<Row> rows = new ArrayList<>();
        for (int outcome = 1; outcome <= OUTCOMES.size(); outcome++) {
            rows.addAll(rows(outcome, all));
        }
        return new Table(
                captions.table(
                        number,
                        "Capaian hasil menurut tujuh outcome, KPM baru dan lanjutan",
                        captions.basisOfReported() + ", n per baris; usaha tutup dihitung nol",
                        "median (ribu rupiah berlaku, tanpa penyesuaian inflasi), persen; perubahan rata-rata, poin, orang",
                        Captions.evidence("L0") + "; " + Captions.evidence("L1")),
                NaturalWidths.fit(columns(), rows.stream().map(Row::cells).toList(), Paper.TEXT_WIDTH),
                rows,
                Style.CELL_SMALL,
                "Sensus; rentang 95% hanya untuk inkubator serupa di masa depan. Tanpa catatan: tanpa baris yang bercatatan"
                        + " lonjakan atau laba. – = tidak ada.");
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(text("Outcome", 1));
        columns.add(text("Indikator", 1));
        for (String group : List.of("KPM baru", "KPM lanjutan")) {
            columns.add(number("awal", 1).under(group));
            columns.add(number("akhir", 1).under(group));
            columns.add(number("perubahan (95%)", 1).under(group));
            columns.add(number("tanpa catatan", 1).under(group));
            columns.add(number("n", 1).under(group));
            columns.add(number("cakupan", 1).under(group));
        }
        columns.add(text("Bukti", 1));
        return columns;
    }

    private List<Row> rows(int outcome, boolean all) {
        List<Capaian> indicators = ringkasan.capaian().stream()
                .filter(c -> c.outcome().filter(number -> number == outcome).isPresent())
                .filter(c -> c.kelompok().equals("baru"))
                .filter(c -> c.perpindahan().isEmpty())
                .filter(c -> all || MAIN.contains(c.kode()))
                .toList();
        String label = outcome + ". " + OUTCOMES.get(outcome - 1);
        if (indicators.isEmpty()) {
            return List.of(unmeasured(label));
        }
        List<Row> rows = new ArrayList<>();
        for (Capaian indicator : indicators) {
            List<Cell> cells = new ArrayList<>();
            cells.add(rows.isEmpty() ? Cell.down(indicators.size(), label) : Cell.covered());
            cells.add(Cell.of(MeasureWords.of(indicator.kode()).label()));
            cells.addAll(figures(indicator));
            cells.addAll(ringkasan
                    .capaian(indicator.kode(), "lanjutan")
                    .map(OutcomeTable::figures)
                    .orElse(Collections.nCopies(FIGURES, Cell.of(Numerals.NONE))));
            cells.add(Cell.of(indicator.tingkatBukti()));
            rows.add(new Row(RowKind.PLAIN, cells));
        }
        return rows;
    }

    private static Row unmeasured(String label) {
        return new Row(
                RowKind.PLAIN,
                List.of(Cell.of(label), Cell.over(2 * FIGURES + 1, "belum diukur"), Cell.of(Numerals.NONE)));
    }

    private static List<Cell> figures(Capaian figure) {
        return OutcomeFigures.of(figure).cells();
    }
}
