package id.prokus.web.chart;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.Spreadsheet;
import id.prokus.web.TakenFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

/**
 * A chart that somebody takes along, as a picture that says what it rests on or as its numbers. All four carry how many
 * rows there are and one SHA-256, that of the CSV above its last line, so that a picture can be held against its numbers.
 */
public final class ChartDownload {

    /** As what it is taken along. */
    public enum Form {
        SVG("image/svg+xml"),
        PNG("image/png"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=UTF-8");

        /** What an address calls it: {@code ?berkas=png}. */
        public static final String PARAMETER = "berkas";

        private final String type;

        Form(String type) {
            this.type = type;
        }

        /** Of an address; empty where there is no such form. */
        public static Optional<Form> of(String word) {
            for (Form form : values()) {
                if (form.ending().equals(word)) {
                    return Optional.of(form);
                }
            }
            return Optional.empty();
        }

        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * Where it is had.
         *
         * @param page the address of the page that shows the chart, with what it is narrowed to
         * @param chart which of the page's charts
         */
        public String address(String page, String chart) {
            return page + (page.contains("?") ? "&" : "?") + "grafik=" + chart + "&" + PARAMETER + "=" + ending();
        }
    }

    private static final double DOTS = 2;

    private final Chart chart;
    private final Actor actor;
    private final Instant taken;
    private final CsvFile csv;

    private ChartDownload(Chart chart, Actor actor, Instant taken) {
        this.chart = chart;
        this.actor = actor;
        this.taken = taken;
        this.csv = numbers(chart);
    }

    /** @param name of the file, without ending: {@code capaian-2021} */
    public static ResponseEntity<byte[]> of(Chart chart, Form form, Actor actor, Clock clock, String name) {
        var download = new ChartDownload(chart, actor, clock.instant());
        return switch (form) {
            case CSV -> download.csv.takenBy(actor, clock, name);
            case SVG -> new TakenFile(name, form.ending(), form.type, download.svg()).takenBy(actor);
            case PNG -> new TakenFile(name, form.ending(), form.type, download.png()).takenBy(actor);
            case XLSX -> new TakenFile(name, form.ending(), form.type, download.xlsx()).takenBy(actor);
        };
    }

    private static CsvFile numbers(Chart chart) {
        ChartTable table = chart.table();
        var csv = new CsvFile(table.head().toArray(String[]::new));
        table.rows().forEach(row -> csv.line(row.stream().map(Cell::plain).toArray(String[]::new)));
        csv.remark(chart.title());
        chart.caption().parts(chart.language()).forEach(part -> csv.remark(part.name() + ": " + part.words()));
        return csv;
    }

    private byte[] svg() {
        return Svg.file(sheet(), chart.title(), chart.alternative()).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] png() {
        return Ink.onPaper(sheet(), DOTS);
    }

    private Drawing sheet() {
        return ChartSheet.of(
                chart,
                Chart.WIDE,
                List.of(
                        say("Diambil oleh %s, %s", "Taken by %s, %s")
                                .formatted(actor.name(), chart.format().moment(taken)),
                        rowsAndHash()));
    }

    private String rowsAndHash() {
        return say("%s baris angka; SHA-256 %s", "%s rows of numbers; SHA-256 %s")
                .formatted(chart.format().number(csv.lines()), csv.sha256());
    }

    private byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        ChartTable table = chart.table();
        try (var workbook = new Spreadsheet(taken, out)) {
            workbook.sheet(
                    say("Angka", "Numbers"),
                    chart.title(),
                    table.head(),
                    table.rows().stream()
                            .map(row -> row.stream().map(Cell::forWorkbook).toList())
                            .toList());
            workbook.sheet(
                    say("Keterangan", "About"),
                    chart.title(),
                    List.of(say("Perihal", "What"), say("Isi", "Says")),
                    about());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<List<Object>> about() {
        List<List<Object>> about = new ArrayList<>();
        chart.caption().parts(chart.language()).forEach(part -> about.add(List.of(part.name(), part.words())));
        about.add(List.of(say("Baris angka", "Rows of numbers"), csv.lines()));
        about.add(List.of(say("SHA-256 angka", "SHA-256 of the numbers"), csv.sha256()));
        about.add(List.of(
                say("Diambil oleh", "Taken by"),
                actor.name() + ", " + chart.format().moment(taken)));
        return about;
    }

    private String say(String indonesian, String english) {
        return new Text(indonesian, english).in(chart.language());
    }
}
