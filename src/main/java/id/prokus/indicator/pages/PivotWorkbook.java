package id.prokus.indicator.pages;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Language;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvStream;
import id.prokus.web.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table of anybody's own as a workbook: a sheet for each figure, and one that says what they add up to. */
record PivotWorkbook(Language language, FigureWords words) {

    /** @return how many values there are */
    int write(Stream<PivotTable> tables, Actor actor, Instant taken, OutputStream out) throws IOException {
        var sum = new CsvStream(OutputStream.nullOutputStream(), "indikator", "baris", "kolom", "nilai", "n");
        try (var workbook = new Spreadsheet(taken, out)) {
            for (PivotTable table : (Iterable<PivotTable>) tables::iterator) {
                sheet(workbook, table, sum);
            }
            workbook.sheet(
                    say("Keterangan", "About"),
                    say("Tabel sendiri", "A table of your own"),
                    List.of(say("Perihal", "What"), say("Isi", "Says")),
                    List.of(
                            List.of(say("Jumlah nilai", "Values"), sum.lines()),
                            List.of(say("SHA-256 nilai", "SHA-256 of the values"), sum.sha256()),
                            List.of(say("Diambil oleh", "Taken by"), actor.name() + ", " + taken)));
        }
        return sum.lines();
    }

    private void sheet(Spreadsheet workbook, PivotTable table, CsvStream sum) {
        List<String> headings = new ArrayList<>(List.of(table.by().label().in(language)));
        for (String column : table.columns()) {
            headings.add(table.columnName(column));
            headings.add("n " + table.columnName(column));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (String row : table.rows()) {
            List<Object> cells = new ArrayList<>(List.of(table.rowName(row)));
            for (String column : table.columns()) {
                Reading reading = table.reading(row, column);
                String value = reading.shown() ? IndicatorsController.plain(reading.value()) : "";
                cells.add(value.isEmpty() ? "" : new BigDecimal(value));
                cells.add(reading.sums().n());
                sum.line(
                        table.formula().code(),
                        table.rowName(row),
                        table.columnName(column),
                        value,
                        String.valueOf(reading.sums().n()));
            }
            rows.add(cells);
        }
        String name = table.formula().definition().name().in(language);
        workbook.sheet(
                table.formula().code(),
                name + " · " + table.formula().definition().measure().label().in(language),
                headings,
                rows);
    }

    private String say(String indonesian, String english) {
        return new Text(indonesian, english).in(language);
    }
}
