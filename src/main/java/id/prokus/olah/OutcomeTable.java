package id.prokus.olah;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.Capaian.Keadaan;
import id.prokus.indicator.Capaian.Perubahan;
import id.prokus.report.Ringkasan;
import id.prokus.vocabulary.Format;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tabel 3: every outcome of the programme before and after; one that nobody measured keeps its row. */
record OutcomeTable(List<Row> rows, String caption) {

    private static final int LEAST_SHOWN = 10;
    private static final Format WRITTEN = Format.INDONESIAN;

    /**
     * A row, its values as printed.
     *
     * @param outcome 1 to 7; empty where it is no outcome of the programme
     * @param cohort baru or lanjutan; empty where nothing was measured
     */
    record Row(
            Optional<Integer> outcome,
            String name,
            String cohort,
            String before,
            String after,
            String change,
            String n,
            String coverage,
            String evidence) {

        boolean measured() {
            return !cohort.isEmpty();
        }
    }

    static OutcomeTable of(Ringkasan ringkasan) {
        List<Row> rows = new ArrayList<>();
        ringkasan.capaian().stream()
                .filter(capaian -> capaian.jenis().equals("hasil"))
                .forEach(capaian -> rows.add(row(capaian)));
        ringkasan
                .belumDiukur()
                .forEach(missing ->
                        rows.add(new Row(missing.outcome(), missing.nama(), "", "", "", "", "", "", missing.alasan())));
        rows.sort(Comparator.comparing((Row row) -> row.outcome().orElse(Integer.MAX_VALUE)));
        return new OutcomeTable(rows, caption(ringkasan));
    }

    private static String caption(Ringkasan ringkasan) {
        var kpm = ringkasan.kelengkapan().kpm();
        return ("Tabel 3. Capaian hasil menurut tujuh outcome ProKUS, KPM baru dan KPM lanjutan, edisi %s."
                        + " n dan cakupan tiap angka pada barisnya, dari sasaran %s KPM baru dan %s KPM lanjutan."
                        + " Ukuran: median awal dan akhir, rata-rata perubahan; rupiah berlaku, tanpa penyesuaian inflasi."
                        + " Selang 95%% berlaku untuk inkubator serupa di masa depan."
                        + " Tingkat bukti: L0 hitungan, L1 awal–akhir tanpa pembanding. Sumber: laporan %s inkubator.")
                .formatted(
                        ringkasan.edisi(),
                        WRITTEN.number(kpm.baru().sasaran()),
                        WRITTEN.number(kpm.lanjutan().sasaran()),
                        WRITTEN.number(ringkasan.kelengkapan().inkubator().masuk()));
    }

    private static Row row(Capaian capaian) {
        boolean shown = capaian.n() >= LEAST_SHOWN;
        boolean money = capaian.satuan().equals("rupiah");
        return new Row(
                capaian.outcome(),
                capaian.nama(),
                capaian.kelompok(),
                shown ? capaian.awal().map(end -> end(end, money)).orElse("–") : "tidak ditampilkan (n < 10)",
                shown ? capaian.akhir().map(end -> end(end, money)).orElse("–") : "",
                shown ? capaian.perubahan().map(change -> change(change, money)).orElse("–") : "",
                WRITTEN.number(capaian.n()),
                WRITTEN.percent(capaian.cakupan().doubleValue()),
                capaian.tingkatBukti());
    }

    private static String end(Keadaan end, boolean money) {
        if (end.median().isPresent()) {
            return amount(end.median().orElseThrow(), money);
        }
        if (end.jumlah().isPresent()) {
            String share = end.persen()
                    .map(percent -> " (" + WRITTEN.percent(percent.doubleValue()) + ")")
                    .orElse("");
            return WRITTEN.number(end.jumlah().orElseThrow()) + share;
        }
        return end.aktif().map(running -> WRITTEN.number(running) + " aktif").orElse("–")
                + end.tutup()
                        .map(closed -> ", " + WRITTEN.number(closed) + " tutup")
                        .orElse("");
    }

    private static String change(Perubahan change, boolean money) {
        String mean =
                change.rata().or(change::jumlah).map(by -> signed(by, money)).orElse("–");
        return mean
                + change.ki95()
                        .map(ends -> " (%s sampai %s)"
                                .formatted(amount(ends.getFirst(), money), amount(ends.getLast(), money)))
                        .orElse("");
    }

    private static String signed(long by, boolean money) {
        return (by > 0 ? "+" : "") + amount(by, money);
    }

    private static String amount(long amount, boolean money) {
        return money ? WRITTEN.rupiah(amount) : WRITTEN.number(amount);
    }
}
