package id.prokus.report;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.Capaian.Keadaan;
import id.prokus.report.Ringkasan.Bagian;
import id.prokus.report.Ringkasan.Kalimat;
import id.prokus.report.Ringkasan.Sebutan;
import id.prokus.report.document.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ringkasan as a workbook: every figure in a row of its own, numbers as numbers. */
public final class RingkasanXlsx {

    private RingkasanXlsx() {}

    /**
     * The same ringkasan gives the same bytes.
     *
     * @throws IOException where the stream refuses
     */
    public static void write(Ringkasan r, OutputStream out) throws IOException {
        var about = "Ringkasan " + r.program() + " " + r.edisi() + ", " + r.wilayah() + ", versi "
                + r.sidik().substring(0, Math.min(19, r.sidik().length()));
        try (var workbook = new Spreadsheet(r.disusun(), out)) {
            workbook.sheet("Ringkasan", about, List.of("Bagian", "Aturan", "Kalimat", "Sumber"), sentences(r));
            workbook.sheet("Capaian", about, FIGURE_HEADINGS, figures("", r.capaian()));
            workbook.sheet("Kelas", about, List.of("Kelompok", "Dari", "Menjadi", "KPM"), classes(r));
            workbook.sheet("Per inkubator", about, SECTION_HEADINGS, sections(r.perInkubator()));
            workbook.sheet("Per provinsi", about, SECTION_HEADINGS, sections(r.perProvinsi()));
            workbook.sheet("Tantangan", about, MENTION_HEADINGS, mentions(r.tantangan()));
            workbook.sheet("Kendala", about, MENTION_HEADINGS, mentions(r.kendala()));
            workbook.sheet(
                    "Perbaikan", about, List.of("Pelaku", "Usulan", "Ukuran selesai", "Batas waktu"), improvements(r));
            workbook.sheet("Catatan", about, List.of("Kode", "Terbuka"), notes(r));
            workbook.sheet("Angka", about, List.of("Kalimat", "Angka", "Nilai", "Asal"), numbers(r));
        }
    }

    private static final List<String> FIGURE_HEADINGS = List.of(
            "Bagian", "Kode", "Nama", "Kelompok", "Ukuran", "Nilai", "Satuan", "n", "Sasaran", "Cakupan (%)", "Bukti");
    private static final List<String> SECTION_HEADINGS = List.of(
            "Inkubator",
            "Provinsi",
            "Sasaran KPM baru",
            "Masuk KPM baru",
            "Sasaran KPM lanjutan",
            "Masuk KPM lanjutan",
            "Catatan");
    private static final List<String> MENTION_HEADINGS =
            List.of("Kode", "Nama", "KPM", "Persen", "Dipindahkan", "Terbanyak di", "Dapat diatasi oleh", "Contoh");

    private static List<List<Object>> sentences(Ringkasan r) {
        return r.kalimat().stream()
                .map(k -> List.<Object>of(k.bagian(), k.id(), k.teks(), k.sumber()))
                .toList();
    }

    private static List<List<Object>> figures(String section, List<Capaian> achievements) {
        var rows = new ArrayList<List<Object>>();
        for (Capaian c : achievements) {
            c.awal().ifPresent(state -> state("awal", section, c, state, rows));
            c.akhir().ifPresent(state -> state("akhir", section, c, state, rows));
            c.perubahan().ifPresent(change -> {
                add(rows, section, c, "perubahan.rata", change.rata());
                add(rows, section, c, "perubahan.median", change.median());
                add(rows, section, c, "perubahan.jumlah", change.jumlah());
            });
            c.tanpaCatatan().ifPresent(clean -> add(rows, section, c, "tanpa_catatan.rata", Optional.of(clean.rata())));
            c.arah().ifPresent(way -> {
                add(rows, section, c, "arah.naik", Optional.of((long) way.naik()));
                add(rows, section, c, "arah.tetap", Optional.of((long) way.tetap()));
                add(rows, section, c, "arah.turun", Optional.of((long) way.turun()));
            });
            add(rows, section, c, "realisasi", c.realisasi());
        }
        return rows;
    }

    private static void state(String end, String section, Capaian c, Keadaan state, List<List<Object>> rows) {
        add(rows, section, c, end + ".median", state.median());
        add(rows, section, c, end + ".rata", state.rata());
        add(rows, section, c, end + ".jumlah", state.jumlah());
        add(rows, section, c, end + ".aktif", state.aktif().map(Integer::longValue));
        add(rows, section, c, end + ".tutup", state.tutup().map(Integer::longValue));
    }

    private static void add(List<List<Object>> rows, String section, Capaian c, String what, Optional<Long> value) {
        value.ifPresent(v -> rows.add(List.of(
                section,
                c.kode(),
                c.nama(),
                c.kelompok(),
                what,
                v,
                c.satuan(),
                c.n(),
                c.sasaran(),
                c.cakupan(),
                c.tingkatBukti())));
    }

    private static List<List<Object>> classes(Ringkasan r) {
        var rows = new ArrayList<List<Object>>();
        r.capaian()
                .forEach(c -> c.perpindahan()
                        .ifPresent(moves -> moves.forEach((from, to) ->
                                to.forEach((end, count) -> rows.add(List.of(c.kelompok(), from, end, count))))));
        return rows;
    }

    private static List<List<Object>> sections(List<Bagian> sections) {
        return sections.stream()
                .map(s -> List.<Object>of(
                        s.inkubator().orElse(""),
                        s.provinsi(),
                        s.baru().sasaran(),
                        s.baru().masuk(),
                        s.lanjutan().sasaran(),
                        s.lanjutan().masuk(),
                        s.catatan()))
                .toList();
    }

    private static List<List<Object>> mentions(List<Sebutan> mentions) {
        return mentions.stream()
                .map(m -> List.<Object>of(
                        m.kode(),
                        m.nama(),
                        m.jumlah(),
                        m.persen(),
                        m.dipindahkan(),
                        m.tempat(),
                        m.diatasiOleh(),
                        String.join("; ", m.contoh())))
                .toList();
    }

    private static List<List<Object>> improvements(Ringkasan r) {
        var rows = new ArrayList<List<Object>>();
        r.perbaikan()
                .forEach((actor, list) ->
                        list.forEach(p -> rows.add(List.of(actor, p.kalimat(), p.ukuran(), p.batasWaktu()))));
        return rows;
    }

    private static List<List<Object>> notes(Ringkasan r) {
        var rows = new ArrayList<List<Object>>();
        r.temuan().forEach((code, count) -> rows.add(List.of(code, count)));
        return rows;
    }

    private static List<List<Object>> numbers(Ringkasan r) {
        var rows = new ArrayList<List<Object>>();
        for (Kalimat sentence : r.kalimat()) {
            sentence.angka().forEach(a -> rows.add(List.of(sentence.kunci(), a.teks(), a.nilai(), a.asal())));
        }
        return rows;
    }
}
