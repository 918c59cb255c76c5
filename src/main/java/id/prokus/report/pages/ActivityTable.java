package id.prokus.report.pages;

import static id.prokus.report.document.Table.Column.number;
import static id.prokus.report.document.Table.Column.text;

import id.prokus.indicator.Capaian;
import id.prokus.report.Ringkasan;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Column;
import id.prokus.report.document.Table.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tabel 2: what was done, against what was planned. */
final class ActivityTable {

    private final Ringkasan ringkasan;
    private final Captions captions;

    ActivityTable(Ringkasan ringkasan, Captions captions) {
        this.ringkasan = ringkasan;
        this.captions = captions;
    }

    /** @param width of the table, in points */
    Table table(String number, double width, Style style) {
        List<Column> columns = List.of(
                text("Kegiatan", 1),
                number("sasaran", 1).under("KPM baru"),
                number("realisasi", 1).under("KPM baru"),
                number("%", 1).under("KPM baru"),
                number("sasaran", 1).under("KPM lanjutan"),
                number("realisasi", 1).under("KPM lanjutan"),
                number("%", 1).under("KPM lanjutan"),
                text("Sumber", 1));
        List<Row> rows = List.of(
                reached("KPM dilaporkan", "kpm_melapor"),
                amounts(),
                sessions(),
                missing("KPM dilatih"),
                missing("Kunjungan pendamping sosial"));
        return new Table(
                captions.table(
                        number,
                        "Capaian kegiatan, KPM baru dan lanjutan",
                        captions.basisOfReported(),
                        "jumlah; % KPM yang dijangkau dari sasaran",
                        Captions.evidence("L0")),
                NaturalWidths.fit(columns, rows.stream().map(Row::cells).toList(), width),
                rows,
                style,
                "– = belum tersedia." + years());
    }

    private Row reached(String label, String code) {
        return row(
                label,
                c -> new String[] {
                    Numerals.target(c.sasaran()), Numerals.count(c.n()), Numerals.share(c.n(), c.sasaran())
                },
                code);
    }

    private Row amounts() {
        return row(
                "Bantuan (juta rupiah)",
                c -> new String[] {
                    Numerals.NONE,
                    Numerals.count(BigDecimal.valueOf(c.realisasi().orElse(0L))
                            .movePointLeft(6)
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValue()),
                    Numerals.share(c.n(), c.sasaran())
                },
                "bantuan");
    }

    /** Aid of different years is never added up, so the years are named. */
    private String years() {
        String years = Stream.of("baru", "lanjutan")
                .flatMap(cohort -> ringkasan.capaian("bantuan", cohort).stream())
                .flatMap(c -> c.menurutTahun().stream()
                        .map(aid -> c.kelompok() + " TA "
                                + aid.stream()
                                        .map(year -> Integer.toString(year.tahun()))
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("; "));
        return years.isEmpty() ? "" : " Bantuan: " + years + ".";
    }

    private Row sessions() {
        return row(
                "Sesi mentoring per KPM",
                c -> new String[] {
                    Numerals.NONE,
                    Numerals.share(BigDecimal.valueOf(c.realisasi().orElse(0L))
                            .divide(BigDecimal.valueOf(c.n()), 1, RoundingMode.HALF_UP)),
                    Numerals.share(c.n(), c.sasaran())
                },
                "sesi_mentoring");
    }

    private static Row missing(String label) {
        return Row.of(
                label,
                Numerals.NONE,
                Numerals.NONE,
                Numerals.NONE,
                Numerals.NONE,
                Numerals.NONE,
                Numerals.NONE,
                Numerals.NONE);
    }

    /** The three figures of one cohort. */
    private interface Three {
        String[] of(Capaian figure);
    }

    private Row row(String label, Three three, String code) {
        String[] fresh = figures(code, "baru", three);
        String[] older = figures(code, "lanjutan", three);
        return Row.of(label, fresh[0], fresh[1], fresh[2], older[0], older[1], older[2], "laporan");
    }

    private String[] figures(String code, String cohort, Three three) {
        return ringkasan
                .capaian(code, cohort)
                .filter(Capaian::isShown)
                .map(three::of)
                .orElse(new String[] {Numerals.NONE, Numerals.NONE, Numerals.NONE});
    }
}
