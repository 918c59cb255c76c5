package id.prokus.report.pages;

import static id.prokus.report.document.Table.Column.number;
import static id.prokus.report.document.Table.Column.text;

import id.prokus.indicator.Capaian;
import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Sebutan;
import id.prokus.report.document.Block;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.RichText;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Row;
import id.prokus.vocabulary.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lampiran A to E: every figure, the notes, the corrections, the words, and what changed. */
final class Annexes {

    private final Ringkasan ringkasan;
    private final Optional<Ringkasan> previous;
    private final Captions captions;

    Annexes(Ringkasan ringkasan, Optional<Ringkasan> previous, Captions captions) {
        this.ringkasan = ringkasan;
        this.previous = previous;
        this.captions = captions;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Style.CHAPTER, "Lampiran A. Angka, rumus, dan n"));
        blocks.add(figures());
        blocks.add(provinces());
        blocks.add(incubators());
        blocks.add(Paragraph.body("Baris di balik setiap angka dan kalimat tercantum dalam berkas ringkasan.json dan"
                + " ringkasan.xlsx versi yang sama."));
        blocks.add(Paragraph.of(Style.CHAPTER, "Lampiran B. Catatan menurut kode dan inkubator"));
        blocks.add(moved());
        blocks.add(Paragraph.body(
                "Catatan terbuka menurut kode dan menurut inkubator dimuat pada Bab II; rincian tiap catatan"
                        + " tercantum dalam berkas temuan.csv versi yang sama."));
        blocks.add(Paragraph.of(Style.CHAPTER, "Lampiran C. Log pembetulan dan berita acara"));
        blocks.addAll(new CorrectionLog(ringkasan, captions).blocks());
        blocks.addAll(new PeoplesWords(ringkasan).edited(captions));
        blocks.add(Paragraph.of(Style.CHAPTER, "Lampiran D. Definisi operasional"));
        definitions(blocks);
        blocks.add(Paragraph.of(Style.CHAPTER, "Lampiran E. Perubahan angka terhadap versi sebelumnya"));
        blocks.addAll(new VersionChanges(ringkasan, previous, captions).blocks());
        return blocks;
    }

    private Table figures() {
        return new Table(
                captions.table(
                        "A.1",
                        "Seluruh angka capaian dengan rumus, KPM baru dan lanjutan",
                        captions.basisOfReported() + ", n tiap baris tersendiri",
                        "menurut kolom nilai, uang dalam rupiah berlaku tanpa penyesuaian inflasi",
                        Captions.evidence("L0") + "; " + Captions.evidence("L1")),
                List.of(
                        text("Angka", 88),
                        text("KPM", 38),
                        text("Nilai", 214),
                        number("n", 30),
                        number("sasaran", 34),
                        number("cakupan", 36),
                        text("Bukti", 32),
                        text("Rumus", 130)),
                ringkasan.capaian().stream().map(Annexes::figure).toList(),
                Style.CELL_SMALL,
                "");
    }

    private static Row figure(Capaian figure) {
        MeasureWords words = MeasureWords.of(figure.kode());
        return Row.of(
                words.label(),
                figure.kelompok(),
                String.join("; ", values(figure)),
                Numerals.count(figure.n()),
                Numerals.count(figure.sasaran()),
                Numerals.percent(figure.cakupan()),
                figure.tingkatBukti(),
                words.formula());
    }

    private static List<String> values(Capaian figure) {
        List<String> values = new ArrayList<>();
        figure.realisasi().ifPresent(done -> values.add("realisasi " + Numerals.count(done)));
        figure.awal().ifPresent(state -> values.add("awal: " + state(state)));
        figure.akhir().ifPresent(state -> values.add("akhir: " + state(state)));
        figure.perubahan().ifPresent(change -> values.add("perubahan: " + change(change)));
        figure.tanpaCatatan()
                .ifPresent(clean -> values.add("tanpa catatan: rata-rata " + Format.INDONESIAN.rupiah(clean.rata())
                        + " (n = " + Numerals.count(clean.n()) + ")"));
        figure.arah()
                .ifPresent(way -> values.add("naik " + Numerals.count(way.naik()) + ", tetap "
                        + Numerals.count(way.tetap()) + ", turun " + Numerals.count(way.turun())));
        figure.tutup().ifPresent(closed -> values.add("usaha tutup " + Numerals.count(closed)));
        figure.perpindahan().ifPresent(moves -> values.add("perpindahan kelas pada Bab IV.3"));
        return values;
    }

    private static String state(Capaian.Keadaan state) {
        List<String> parts = new ArrayList<>();
        state.median().ifPresent(median -> parts.add("median " + Format.INDONESIAN.rupiah(median)));
        state.kuartil()
                .ifPresent(q -> parts.add("kuartil 1–3 " + Format.INDONESIAN.rupiah(q.get(0)) + "–"
                        + Format.INDONESIAN.rupiah(q.get(1))));
        state.rata().ifPresent(mean -> parts.add("rata-rata " + Format.INDONESIAN.rupiah(mean)));
        state.jumlah().ifPresent(count -> parts.add(Numerals.count(count) + " KPM"));
        state.persen().ifPresent(share -> parts.add(Numerals.percent(share)));
        state.aktif().ifPresent(running -> parts.add("aktif " + Numerals.count(running)));
        state.tutup().ifPresent(closed -> parts.add("tutup " + Numerals.count(closed)));
        return String.join(", ", parts);
    }

    private static String change(Capaian.Perubahan change) {
        List<String> parts = new ArrayList<>();
        change.median().ifPresent(median -> parts.add("median " + Format.INDONESIAN.rupiah(median)));
        change.kuartil()
                .ifPresent(q -> parts.add("kuartil 1–3 " + Format.INDONESIAN.rupiah(q.get(0)) + "–"
                        + Format.INDONESIAN.rupiah(q.get(1))));
        change.rata().ifPresent(mean -> parts.add("rata-rata " + Format.INDONESIAN.rupiah(mean)));
        change.ki95()
                .ifPresent(i -> parts.add("95% untuk inkubator serupa di masa depan "
                        + Format.INDONESIAN.rupiah(i.get(0)) + "–" + Format.INDONESIAN.rupiah(i.get(1))));
        change.jumlah().ifPresent(sum -> parts.add(Numerals.signed(sum) + " orang"));
        return String.join(", ", parts);
    }

    /** The table of Gambar 1. */
    private Table provinces() {
        List<Row> rows = ringkasan.perProvinsi().stream()
                .map(province -> quartiles(province.provinsi(), Charts.of(province, "omzet", "baru")))
                .toList();
        return new Table(
                captions.table(
                        "A.2",
                        "Angka Gambar 1: median omzet awal dan akhir menurut provinsi, KPM baru",
                        ringkasan.capaian("omzet", "baru").map(captions::basis).orElse(captions.basisOfReported()),
                        "median (kuartil 1–3), rupiah berlaku, tanpa penyesuaian inflasi",
                        Captions.evidence("L1")),
                List.of(
                        text("Provinsi", 120),
                        number("n", 40),
                        number("kuartil 1", 55).under("Awal"),
                        number("median", 55).under("Awal"),
                        number("kuartil 3", 55).under("Awal"),
                        number("kuartil 1", 55).under("Akhir"),
                        number("median", 55).under("Akhir"),
                        number("kuartil 3", 55).under("Akhir")),
                rows,
                Style.CELL_SMALL,
                "– = tidak ditampilkan (n < 10).");
    }

    private static Row quartiles(String name, Optional<Capaian> figure) {
        List<String> cells = new ArrayList<>(List.of(name));
        Optional<Capaian> shown = figure.filter(Capaian::isShown);
        cells.add(shown.map(c -> Numerals.count(c.n())).orElse(Numerals.NONE));
        Stream.of(shown.flatMap(Capaian::awal), shown.flatMap(Capaian::akhir)).forEach(state -> {
            Optional<List<Long>> quartiles = state.flatMap(Capaian.Keadaan::kuartil);
            cells.add(quartiles.map(q -> Numerals.count(q.get(0))).orElse(Numerals.NONE));
            cells.add(
                    state.flatMap(Capaian.Keadaan::median).map(Numerals::count).orElse(Numerals.NONE));
            cells.add(quartiles.map(q -> Numerals.count(q.get(1))).orElse(Numerals.NONE));
        });
        return Row.of(cells.toArray(String[]::new));
    }

    /** The table of Gambar 2, unnamed as the figure is. */
    private Table incubators() {
        Charts charts = new Charts(ringkasan);
        List<Row> rows = charts.differences().stream()
                .map(d -> Row.of(
                        Numerals.count(d.n()),
                        Numerals.count(d.low()),
                        Numerals.count(d.middle()),
                        Numerals.count(d.high())))
                .toList();
        return new Table(
                captions.table(
                        "A.3",
                        "Angka Gambar 2: perubahan omzet menurut inkubator tanpa nama, KPM baru",
                        ringkasan.capaian("omzet", "baru").map(captions::basis).orElse(captions.basisOfReported()),
                        charts.measureOfDifferences(),
                        Captions.evidence("L1")),
                List.of(number("n", 60), number("ujung bawah", 90), number("tengah", 90), number("ujung atas", 90)),
                rows.isEmpty() ? List.of(Row.of(Numerals.NONE, Numerals.NONE, Numerals.NONE, Numerals.NONE)) : rows,
                Style.CELL_SMALL,
                "");
    }

    private Table moved() {
        List<Row> rows = Stream.concat(ringkasan.tantangan().stream(), ringkasan.kendala().stream())
                .map(Annexes::moved)
                .toList();
        return new Table(
                captions.table(
                        "B.1",
                        "Tantangan dan kendala yang ditulis pada kolom lain, KPM baru dan lanjutan",
                        captions.basisOfReported(),
                        "jumlah KPM",
                        Captions.evidence("L0")),
                List.of(text("Sebutan", 240), number("KPM", 60), number("Dipindahkan", 70)),
                rows.isEmpty() ? List.of(Row.of("Belum ada yang disebut.", Numerals.NONE, Numerals.NONE)) : rows,
                Style.CELL,
                "");
    }

    private static Row moved(Sebutan mention) {
        return Row.of(mention.nama(), Numerals.count(mention.jumlah()), Numerals.count(mention.dipindahkan()));
    }

    private static void definitions(List<Block> blocks) {
        Definitions.ALL.forEach((term, meaning) ->
                blocks.add(Paragraph.of(Style.BODY, RichText.bold(term + ". ").and(meaning))));
    }
}
