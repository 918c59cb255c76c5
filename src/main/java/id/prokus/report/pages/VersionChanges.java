package id.prokus.report.pages;

import static id.prokus.report.document.Table.Column.number;
import static id.prokus.report.document.Table.Column.text;

import id.prokus.indicator.Capaian;
import id.prokus.report.Ringkasan;
import id.prokus.report.document.Block;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lampiran E: which figures differ from those that were approved last. */
final class VersionChanges {

    private final Ringkasan ringkasan;
    private final Optional<Ringkasan> previous;
    private final Captions captions;

    VersionChanges(Ringkasan ringkasan, Optional<Ringkasan> previous, Captions captions) {
        this.ringkasan = ringkasan;
        this.previous = previous;
        this.captions = captions;
    }

    List<Block> blocks() {
        return previous.map(this::against)
                .orElse(List.of(Paragraph.body(
                        "Belum ada versi sebelumnya yang disetujui, sehingga belum ada perubahan angka yang dapat"
                                + " diperbandingkan.")));
    }

    private List<Block> against(Ringkasan before) {
        Captions then = new Captions(before, Optional.empty());
        String which = "versi " + then.version() + " (keadaan per " + then.day() + ")";
        List<Row> rows = rows(before);
        if (rows.isEmpty()) {
            return List.of(Paragraph.body("Tidak terdapat angka yang berubah terhadap " + which + "."));
        }
        return List.of(
                Paragraph.body("Dibandingkan dengan " + which + ", angka yang berubah sebagai berikut."),
                new Table(
                        captions.table(
                                "E.1",
                                "Angka yang berubah terhadap versi sebelumnya, KPM baru dan lanjutan",
                                captions.basisOfReported(),
                                "menurut kolom angka, uang dalam ribu rupiah berlaku tanpa penyesuaian inflasi",
                                Captions.evidence("L0")),
                        List.of(
                                text("Angka", 200),
                                text("KPM", 60),
                                number("versi sebelumnya", 90),
                                number("versi ini", 90)),
                        rows,
                        Style.CELL,
                        ""));
    }

    private List<Row> rows(Ringkasan before) {
        List<Row> rows = new ArrayList<>();
        compare(rows, "Inkubator yang melapor", "", inkubator(before), inkubator(ringkasan));
        compare(
                rows,
                "Isian masih dalam perbaikan",
                "",
                Numerals.count(before.openCells()),
                Numerals.count(ringkasan.openCells()));
        for (Capaian now : ringkasan.capaian()) {
            String name = MeasureWords.of(now.kode()).label();
            Optional<Capaian> then = before.capaian(now.kode(), now.kelompok());
            OutcomeFigures one = then.map(OutcomeFigures::of).orElse(OutcomeFigures.NONE);
            OutcomeFigures other = OutcomeFigures.of(now);
            compare(rows, name + ", n", now.kelompok(), one.n(), other.n());
            compare(rows, name + ", awal", now.kelompok(), one.opening(), other.opening());
            compare(rows, name + ", akhir", now.kelompok(), one.closing(), other.closing());
            compare(rows, name + ", perubahan", now.kelompok(), one.change(), other.change());
            compare(
                    rows,
                    name + ", realisasi",
                    now.kelompok(),
                    then.flatMap(Capaian::realisasi).map(Numerals::count).orElse(Numerals.NONE),
                    now.realisasi().map(Numerals::count).orElse(Numerals.NONE));
        }
        return rows;
    }

    private static String inkubator(Ringkasan of) {
        return Numerals.count(of.kelengkapan().inkubator().masuk());
    }

    private static void compare(List<Row> rows, String what, String cohort, String then, String now) {
        if (!then.equals(now)) {
            rows.add(Row.of(what, cohort, then, now));
        }
    }
}
