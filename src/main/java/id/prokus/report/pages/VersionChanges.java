package id.prokus.report.pages;

import static id.prokus.report.document.Table.Column.number;
import static id.prokus.report.document.Table.Column.text;

import id.prokus.indicator.Capaian;
import id.prokus.report.FigureChange;
import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.JumlahKpm;
import id.prokus.report.Ringkasan.Sebutan;
import id.prokus.report.document.Block;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lampiran E: which figures differ from those that were approved last. */
public final class VersionChanges {

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
        return between(before, ringkasan).stream()
                .map(change -> Row.of(change.name(), change.cohort(), change.before(), change.after()))
                .toList();
    }

    /** Every printed figure that differs. */
    public static List<FigureChange> between(Ringkasan before, Ringkasan now) {
        List<FigureChange> changes = new ArrayList<>();
        compare(changes, "Inkubator yang melapor", "", incubators(before), incubators(now));
        compare(
                changes,
                "Isian masih dalam perbaikan",
                "",
                Numerals.count(before.openCells()),
                Numerals.count(now.openCells()));
        for (Capaian capaian : now.capaian()) {
            String name = MeasureWords.of(capaian.kode()).label();
            String cohort = capaian.kelompok();
            Optional<Capaian> then = before.capaian(capaian.kode(), cohort);
            OutcomeFigures one = then.map(OutcomeFigures::of).orElse(OutcomeFigures.NONE);
            OutcomeFigures other = OutcomeFigures.of(capaian);
            compare(changes, name + ", n", cohort, one.n(), other.n());
            compare(changes, name + ", awal", cohort, one.opening(), other.opening());
            compare(changes, name + ", akhir", cohort, one.closing(), other.closing());
            compare(changes, name + ", perubahan", cohort, one.change(), other.change());
            compare(
                    changes,
                    name + ", realisasi",
                    cohort,
                    then.flatMap(Capaian::realisasi).map(Numerals::count).orElse(Numerals.NONE),
                    capaian.realisasi().map(Numerals::count).orElse(Numerals.NONE));
        }
        families(
                changes,
                "KPM baru",
                before.kelengkapan().kpm().baru(),
                now.kelengkapan().kpm().baru());
        families(
                changes,
                "KPM lanjutan",
                before.kelengkapan().kpm().lanjutan(),
                now.kelengkapan().kpm().lanjutan());
        mentions(changes, "Tantangan", before.tantangan(), now.tantangan());
        mentions(changes, "Kendala", before.kendala(), now.kendala());
        return changes;
    }

    private static void families(List<FigureChange> changes, String who, JumlahKpm then, JumlahKpm now) {
        compare(changes, who + " dilaporkan", "", Numerals.count(then.masuk()), Numerals.count(now.masuk()));
        compare(
                changes,
                who + " dengan omzet akhir",
                "",
                Numerals.count(then.akhirTerisi()),
                Numerals.count(now.akhirTerisi()));
    }

    private static void mentions(List<FigureChange> changes, String what, List<Sebutan> before, List<Sebutan> now) {
        for (Sebutan mention : now) {
            String then = before.stream()
                    .filter(one -> one.kode().equals(mention.kode()))
                    .map(one -> Numerals.count(one.jumlah()))
                    .findFirst()
                    .orElse(Numerals.NONE);
            compare(changes, what + ": " + mention.nama(), "", then, Numerals.count(mention.jumlah()));
        }
    }

    private static String incubators(Ringkasan of) {
        return Numerals.count(of.kelengkapan().inkubator().masuk());
    }

    private static void compare(List<FigureChange> changes, String what, String cohort, String then, String now) {
        if (!then.equals(now)) {
            changes.add(new FigureChange(what, cohort, then, now));
        }
    }
}
