package id.prokus.report.pages;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.Capaian.Keadaan;
import id.prokus.indicator.Capaian.Perubahan;
import java.util.ArrayList;
import java.util.List;

/** One capaian as rows of one number each, so that any spreadsheet can filter and recompute them. */
final class FigureRows {

    static final List<String> HEADINGS = List.of(
            "kode",
            "nama",
            "kelompok",
            "jenis",
            "outcome",
            "satuan",
            "ukuran",
            "nilai",
            "n",
            "sasaran",
            "cakupan",
            "bukti");

    private final Capaian figure;
    private final List<List<Object>> rows = new ArrayList<>();

    private FigureRows(Capaian figure) {
        this.figure = figure;
    }

    static List<List<Object>> of(Capaian figure) {
        FigureRows rows = new FigureRows(figure);
        rows.fill();
        return rows.rows;
    }

    private void fill() {
        figure.tidakDitampilkan().ifPresent(why -> add("tidak ditampilkan", why));
        figure.realisasi().ifPresent(value -> add("realisasi", value));
        figure.persen().ifPresent(value -> add("persen", value));
        figure.menurutTahun()
                .ifPresent(years -> years.forEach(year -> add("realisasi tahun " + year.tahun(), year.jumlah())));
        figure.awal().ifPresent(state -> state("awal", state));
        figure.akhir().ifPresent(state -> state("akhir", state));
        figure.perubahan().ifPresent(this::change);
        figure.tanpaCatatan().ifPresent(clean -> {
            add("tanpa catatan n", clean.n());
            add("tanpa catatan rata-rata", clean.rata());
            add("tanpa catatan median", clean.median());
        });
        figure.arah().ifPresent(way -> {
            add("naik", way.naik());
            add("tetap", way.tetap());
            add("turun", way.turun());
        });
        figure.tutup().ifPresent(value -> add("usaha tutup", value));
        figure.perpindahan()
                .ifPresent(moves -> moves.forEach(
                        (from, ends) -> ends.forEach((to, count) -> add("perpindahan " + from + " ke " + to, count))));
    }

    private void state(String end, Keadaan state) {
        state.median().ifPresent(value -> add(end + " median", value));
        state.rata().ifPresent(value -> add(end + " rata-rata", value));
        state.kuartil().ifPresent(quartiles -> {
            add(end + " kuartil 1", quartiles.get(0));
            add(end + " kuartil 3", quartiles.get(1));
        });
        state.jumlah().ifPresent(value -> add(end + " jumlah", value));
        state.persen().ifPresent(value -> add(end + " persen", value));
        state.aktif().ifPresent(value -> add(end + " aktif", value));
        state.tutup().ifPresent(value -> add(end + " tutup", value));
    }

    private void change(Perubahan change) {
        change.rata().ifPresent(value -> add("perubahan rata-rata", value));
        change.median().ifPresent(value -> add("perubahan median", value));
        change.kuartil().ifPresent(quartiles -> {
            add("perubahan kuartil 1", quartiles.get(0));
            add("perubahan kuartil 3", quartiles.get(1));
        });
        change.ki95().ifPresent(interval -> {
            add("perubahan 95% bawah (inkubator serupa)", interval.get(0));
            add("perubahan 95% atas (inkubator serupa)", interval.get(1));
        });
        change.jumlah().ifPresent(value -> add("perubahan jumlah", value));
    }

    private void add(String what, Object value) {
        rows.add(List.of(
                figure.kode(),
                figure.nama(),
                figure.kelompok(),
                figure.jenis(),
                figure.outcome().<Object>map(number -> number).orElse(""),
                figure.satuan(),
                what,
                value,
                figure.n(),
                figure.sasaran(),
                figure.cakupan(),
                figure.tingkatBukti()));
    }
}
