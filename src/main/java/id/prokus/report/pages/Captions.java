package id.prokus.report.pages;

import id.prokus.indicator.Capaian;
import id.prokus.report.Cited;
import id.prokus.report.Ringkasan;
import id.prokus.report.document.Caption;
import id.prokus.vocabulary.Format;
import java.util.Optional;

/** What every table and figure of one ringkasan says of itself. */
final class Captions {

    private final Ringkasan ringkasan;
    private final Optional<Cited> cited;

    Captions(Ringkasan ringkasan, Optional<Cited> cited) {
        this.ringkasan = ringkasan;
        this.cited = cited;
    }

    /**
     * @param what what is shown and of whom; the year is added
     * @param basis the n of the very table
     */
    Caption table(String number, String what, String basis, String measure, String evidence) {
        return caption(Caption.Kind.TABEL, number, what, basis, measure, evidence);
    }

    Caption figure(String number, String what, String basis, String measure, String evidence) {
        return caption(Caption.Kind.GAMBAR, number, what, basis, measure, evidence);
    }

    private Caption caption(
            Caption.Kind kind, String number, String what, String basis, String measure, String evidence) {
        return new Caption(kind, number, what + ", " + ringkasan.edisi(), basis, measure, evidence, source());
    }

    /** The number of the frozen figures; while none were frozen, the short form of the fingerprint. */
    String version() {
        return cited.map(frozen -> Integer.toString(frozen.version())).orElseGet(ringkasan::shortVersion);
    }

    /** The day up to which the figures hold. */
    String day() {
        return Format.INDONESIAN.day(ringkasan.keadaanPer());
    }

    /** Above a sheet of the workbook. */
    String sheet(String what) {
        return what + " · " + ringkasan.program() + " " + ringkasan.edisi() + " · " + ringkasan.wilayah()
                + " · keadaan per " + day() + " · versi " + version();
    }

    private String source() {
        return "laporan " + Numerals.count(ringkasan.kelengkapan().inkubator().masuk()) + " inkubator, olahan versi "
                + version() + ", " + day();
    }

    /** The n of one figure. */
    String basis(Capaian figure) {
        StringBuilder basis =
                new StringBuilder("n = ").append(of(figure.n(), figure.sasaran(), "KPM " + figure.kelompok()));
        figure.tutup()
                .filter(closed -> closed > 0 && !figure.kode().equals("tabungan"))
                .ifPresent(closed ->
                        basis.append("; ").append(Numerals.count(closed)).append(" usaha tutup dihitung nol"));
        if (figure.catatanTerbuka() > 0) {
            basis.append("; ").append(Numerals.count(figure.catatanTerbuka())).append(" isian masih dalam perbaikan");
        }
        return basis.toString();
    }

    /** Everyone reported, by cohort. */
    String basisOfReported() {
        var kpm = ringkasan.kelengkapan().kpm();
        int open = ringkasan.openCells();
        String continuing = kpm.lanjutan().sasaran() == 0
                ? Numerals.count(kpm.lanjutan().masuk()) + " KPM lanjutan"
                : Numerals.count(kpm.lanjutan().masuk()) + " dari "
                        + Numerals.count(kpm.lanjutan().sasaran())
                        + " KPM lanjutan ("
                        + Numerals.percent(
                                kpm.lanjutan().masuk(), kpm.lanjutan().sasaran())
                        + ")";
        return "n = " + of(kpm.baru().masuk(), kpm.baru().sasaran(), "KPM baru") + " dan " + continuing
                + (open == 0 ? "" : "; " + Numerals.count(open) + " isian masih dalam perbaikan");
    }

    private static String of(int n, int target, String whom) {
        return target == 0
                ? Numerals.count(n) + " " + whom + " (sasaran belum ditetapkan)"
                : Numerals.count(n) + " dari sasaran " + Numerals.count(target) + " " + whom + " (cakupan "
                        + Numerals.percent(n, target) + ")";
    }

    /** No level is printed without its words. */
    static String evidence(String level) {
        return switch (level) {
            case "L0" -> "L0 hitungan";
            case "L1" -> "L1 awal–akhir tanpa pembanding";
            case "L2" -> "L2 dengan tren luar";
            case "L3" -> "L3 dengan kelompok pembanding";
            case "L4" -> "L4 pengundian";
            default -> throw new IllegalArgumentException("Unknown level of evidence " + level);
        };
    }

    /** Where the certificate of the frozen figures is. */
    String certificate() {
        return cited.map(frozen -> "Berita acara pembekuan " + frozen.printed()
                        + " diterbitkan tersendiri bersama olahan beku itu.")
                .orElse("Olahan belum dibekukan, sehingga belum ada berita acara.");
    }
}
