package id.prokus.report.pages;

import static id.prokus.report.document.Table.Column.number;
import static id.prokus.report.document.Table.Column.text;

import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Bagian;
import id.prokus.report.document.Caption;
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
import java.util.stream.Stream;

/** Tabel 1: who was to report how many families, and did. */
final class CompletenessTable {

    private static final String MEASURE = "jumlah KPM (S sasaran, M melapor, B belum), persen";
    private static final int LONGEST_SINGLE = 8;
    private static final double BETWEEN = 7;

    private final Ringkasan ringkasan;
    private final Captions captions;

    CompletenessTable(Ringkasan ringkasan, Captions captions) {
        this.ringkasan = ringkasan;
        this.captions = captions;
    }

    /** One line for each incubator; from fourteen on in two halves side by side. */
    Table byIncubator(String number) {
        List<List<Cell>> lines = ringkasan.perInkubator().stream()
                .map(unit -> line(List.of(unit.inkubator().orElse(""), unit.provinsi()), unit))
                .toList();
        return table(number, "Kelengkapan menurut inkubator", List.of("Inkubator", "Provinsi"), lines);
    }

    /** One line for each province, where the incubators would take more than their part of the page. */
    Table byProvince(String number) {
        List<List<Cell>> lines = ringkasan.perProvinsi().stream()
                .map(unit -> line(List.of(unit.provinsi(), incubators(unit)), unit))
                .toList();
        return table(number, "Kelengkapan menurut provinsi", List.of("Provinsi", "Inkubator (M/S)"), lines);
    }

    private String incubators(Bagian province) {
        List<Bagian> there = ringkasan.perInkubator().stream()
                .filter(unit -> unit.kodeProvinsi().equals(province.kodeProvinsi()))
                .toList();
        long arrived = there.stream()
                .filter(unit -> !ringkasan
                        .kelengkapan()
                        .belumMelapor()
                        .contains(unit.inkubator().orElse("")))
                .count();
        return arrived + "/" + there.size();
    }

    private Table table(String number, String what, List<String> names, List<List<Cell>> lines) {
        boolean halves = lines.size() > LONGEST_SINGLE;
        List<List<Cell>> all = new ArrayList<>(lines);
        if (!halves) {
            all.add(total(names.size()));
        }
        List<Column> columns =
                NaturalWidths.fit(columns(names), all, halves ? (Paper.TEXT_WIDTH - BETWEEN) / 2 : Paper.TEXT_WIDTH);
        Caption caption = captions.table(
                number, what + ", KPM baru dan lanjutan", captions.basisOfReported(), MEASURE, Captions.evidence("L0"));
        if (!halves) {
            List<Row> rows = Stream.concat(
                            lines.stream().map(cells -> new Row(RowKind.PLAIN, cells)),
                            Stream.of(new Row(RowKind.TOTAL, total(names.size()))))
                    .toList();
            return new Table(caption, columns, rows, Style.CELL_SMALL, "");
        }
        List<Column> both = new ArrayList<>(columns);
        both.add(text("", BETWEEN));
        both.addAll(columns);
        return new Table(caption, both, halves(lines, both.size()), Style.CELL_SMALL, "");
    }

    private List<Row> halves(List<List<Cell>> lines, int columns) {
        int half = (lines.size() + 1) / 2;
        List<Cell> nothing = Collections.nCopies(lines.getFirst().size(), Cell.of(""));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < half; i++) {
            List<Cell> row = new ArrayList<>(lines.get(i));
            row.add(Cell.of(""));
            row.addAll(i + half < lines.size() ? lines.get(i + half) : nothing);
            rows.add(new Row(RowKind.PLAIN, row));
        }
        // A total in the columns would widen all of them by a digit and a point.
        var kpm = ringkasan.kelengkapan().kpm();
        rows.add(new Row(
                RowKind.TOTAL,
                List.of(Cell.over(
                        columns,
                        "Jumlah: " + total("KPM baru", kpm.baru()) + "; " + total("KPM lanjutan", kpm.lanjutan())
                                + "."))));
        return rows;
    }

    private static String total(String group, Ringkasan.JumlahKpm kpm) {
        return group + " S " + Numerals.count(kpm.sasaran()) + ", M " + Numerals.count(kpm.masuk()) + ", "
                + Numerals.percent(kpm.masuk(), kpm.sasaran()) + ", B "
                + Numerals.count(Math.max(0, kpm.sasaran() - kpm.masuk()));
    }

    private static List<Column> columns(List<String> names) {
        List<Column> columns =
                new ArrayList<>(names.stream().map(name -> text(name, 1)).toList());
        for (String group : List.of("KPM baru", "KPM lanjutan")) {
            List.of("S", "M", "%", "B")
                    .forEach(figure -> columns.add(number(figure, 1).under(group)));
        }
        return columns;
    }

    private static List<Cell> line(List<String> names, Bagian unit) {
        List<Cell> cells = new ArrayList<>();
        names.forEach(name -> cells.add(Cell.of(name)));
        figures(cells, unit.baru().sasaran(), unit.baru().masuk());
        figures(cells, unit.lanjutan().sasaran(), unit.lanjutan().masuk());
        return cells;
    }

    private List<Cell> total(int names) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of("Jumlah"));
        cells.addAll(Collections.nCopies(names - 1, Cell.of("")));
        var kpm = ringkasan.kelengkapan().kpm();
        figures(cells, kpm.baru().sasaran(), kpm.baru().masuk());
        figures(cells, kpm.lanjutan().sasaran(), kpm.lanjutan().masuk());
        return cells;
    }

    private static void figures(List<Cell> cells, int target, int arrived) {
        cells.add(Cell.of(Numerals.target(target)));
        cells.add(Cell.of(Numerals.count(arrived)));
        cells.add(Cell.of(Numerals.share(arrived, target)));
        cells.add(Cell.of(Numerals.missing(arrived, target)));
    }
}
