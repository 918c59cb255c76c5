package id.prokus.report.pages;

import id.prokus.report.Cited;
import id.prokus.report.Kalimat;
import id.prokus.report.Kalimat.Angka;
import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Bagian;
import id.prokus.report.Ringkasan.Jumlah;
import id.prokus.report.Ringkasan.JumlahKpm;
import id.prokus.web.Spreadsheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands on the sheets of {@code ringkasan.xlsx}. */
public final class RingkasanSheets {

    private final Ringkasan ringkasan;
    private final Captions captions;

    public RingkasanSheets(Ringkasan ringkasan, Optional<Cited> cited) {
        this.ringkasan = ringkasan;
        this.captions = new Captions(ringkasan, cited);
    }

    public void write(Spreadsheet workbook) {
        sentences(workbook);
        figures(workbook);
        completeness(workbook);
        byIncubator(workbook);
        byProvince(workbook);
        classes(workbook);
        new ActionSheets(ringkasan, captions).write(workbook);
        numbers(workbook);
    }

    private void sheet(Spreadsheet workbook, String name, String what, List<String> headings, List<List<Object>> rows) {
        workbook.sheet(name, captions.sheet(what), headings, rows);
    }

    private void sentences(Spreadsheet workbook) {
        List<List<Object>> rows = ringkasan.kalimat().stream()
                .map(k -> List.<Object>of(
                        k.id(),
                        k.kunci(),
                        k.bagian(),
                        k.teks(),
                        k.sumber(),
                        k.angka().size()))
                .toList();
        sheet(
                workbook,
                "Ringkasan",
                "Kalimat ringkasan",
                List.of("id", "kunci", "bagian", "kalimat", "sumber", "banyak angka"),
                rows);
    }

    private void figures(Spreadsheet workbook) {
        List<List<Object>> rows = ringkasan.capaian().stream()
                .flatMap(figure -> FigureRows.of(figure).stream())
                .toList();
        sheet(workbook, "Capaian", "Seluruh angka capaian", FigureRows.HEADINGS, rows);
    }

    private void completeness(Spreadsheet workbook) {
        var all = ringkasan.kelengkapan();
        sheet(
                workbook,
                "Kelengkapan",
                "Kelengkapan laporan",
                List.of("apa", "sasaran", "masuk", "persen", "akhir terisi"),
                List.of(
                        row("Inkubator", all.inkubator()),
                        row("Provinsi", all.provinsi()),
                        row("KPM baru", all.kpm().baru()),
                        row("KPM lanjutan", all.kpm().lanjutan())));
    }

    private static List<Object> row(String what, Jumlah count) {
        return List.of(what, count.sasaran(), count.masuk(), percent(count.masuk(), count.sasaran()), "");
    }

    private static List<Object> row(String what, JumlahKpm count) {
        return List.of(
                what, count.sasaran(), count.masuk(), percent(count.masuk(), count.sasaran()), count.akhirTerisi());
    }

    /** Incubators are named for completeness only. */
    private void byIncubator(Spreadsheet workbook) {
        sheet(
                workbook,
                "Per inkubator",
                "Kelengkapan dan catatan terbuka per inkubator",
                List.of(
                        "inkubator",
                        "kode_provinsi",
                        "provinsi",
                        "sasaran baru",
                        "masuk baru",
                        "persen baru",
                        "sasaran lanjutan",
                        "masuk lanjutan",
                        "persen lanjutan",
                        "catatan terbuka"),
                ringkasan.perInkubator().stream().map(RingkasanSheets::unit).toList());
    }

    private static List<Object> unit(Bagian unit) {
        return List.of(
                unit.inkubator().orElse(""),
                unit.kodeProvinsi(),
                unit.provinsi(),
                unit.baru().sasaran(),
                unit.baru().masuk(),
                percent(unit.baru().masuk(), unit.baru().sasaran()),
                unit.lanjutan().sasaran(),
                unit.lanjutan().masuk(),
                percent(unit.lanjutan().masuk(), unit.lanjutan().sasaran()),
                unit.catatan());
    }

    private void byProvince(Spreadsheet workbook) {
        List<String> headings = Stream.concat(Stream.of("kode_provinsi", "provinsi"), FigureRows.HEADINGS.stream())
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        ringkasan
                .perProvinsi()
                .forEach(province -> province.capaian().stream()
                        .flatMap(figure -> FigureRows.of(figure).stream())
                        .forEach(figure -> {
                            List<Object> row = new ArrayList<>(List.of(province.kodeProvinsi(), province.provinsi()));
                            row.addAll(figure);
                            rows.add(row);
                        }));
        sheet(workbook, "Per provinsi", "Angka capaian per provinsi", headings, rows);
    }

    private void classes(Spreadsheet workbook) {
        List<List<Object>> rows = new ArrayList<>();
        ringkasan
                .capaian()
                .forEach(figure -> figure.perpindahan()
                        .ifPresent(moves -> moves.forEach((from, ends) ->
                                ends.forEach((to, count) -> rows.add(List.of(figure.kelompok(), from, to, count))))));
        sheet(
                workbook,
                "Kelas",
                "Perpindahan kelas usaha",
                List.of("kelompok", "kelas awal", "kelas akhir", "jumlah"),
                rows);
    }

    private void numbers(Spreadsheet workbook) {
        List<List<Object>> rows = new ArrayList<>();
        for (Kalimat sentence : ringkasan.kalimat()) {
            for (Angka number : sentence.angka()) {
                rows.add(List.of(sentence.kunci(), number.teks(), number.nilai(), number.asal()));
            }
        }
        sheet(
                workbook,
                "Kalimat-angka",
                "Setiap angka dalam kalimat, nilainya, dan asalnya",
                List.of("kunci kalimat", "tercetak", "nilai", "asal"),
                rows);
    }

    private static Object percent(long part, long whole) {
        return whole == 0
                ? ""
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
