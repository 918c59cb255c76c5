package id.prokus.report.pages;

import id.prokus.indicator.Capaian;
import id.prokus.report.Issue;
import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Bagian;
import id.prokus.report.Ringkasan.JumlahKpm;
import id.prokus.report.Ringkasan.Perbaikan;
import id.prokus.report.Ringkasan.Sebutan;
import id.prokus.report.document.SlideDeck;
import id.prokus.report.document.SlideDeck.Slide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ringkasan as nine or ten slides, each with one thing to say; what does not fit stands in the document. */
public final class RingkasanSlides {

    private static final String ELSEWHERE = "Selengkapnya pada ringkasan.";
    private static final double[] SIZES = {22, 20, 18, 16, 15, 14};
    private static final double CELL = 15;
    private static final double LEAST_CELL = 12;
    private static final double SMALLEST_CELL = 12;
    private static final double CAPTION = 56;
    private static final double DRAWN_WIDTH = 400;
    private static final int MOST_NAMED = 4;

    private final Ringkasan ringkasan;
    private final Captions captions;
    private final Sentences sentences;
    private final SlideDeck deck;

    private RingkasanSlides(Ringkasan ringkasan, Issue issue) {
        this.ringkasan = ringkasan;
        this.captions = new Captions(ringkasan, issue.cited());
        this.sentences = new Sentences(ringkasan);
        this.deck = new SlideDeck(
                "Ringkasan hasil monitoring " + ringkasan.program() + " tahun " + ringkasan.edisi(),
                issue.letterhead().ministry(),
                ringkasan.program() + " " + ringkasan.edisi() + " · " + ringkasan.wilayah() + " · "
                        + issue.citation(ringkasan)
                        + (issue.approval().isPresent() ? "" : " · rancangan"),
                ringkasan.disusun());
    }

    public static SlideDeck of(Ringkasan ringkasan, Issue issue) {
        RingkasanSlides slides = new RingkasanSlides(ringkasan, issue);
        slides.deck.cover(
                "Ringkasan Hasil Monitoring " + ringkasan.program() + " Tahun " + ringkasan.edisi(),
                List.of(
                        ringkasan.wilayah(),
                        "Keadaan per " + slides.captions.day(),
                        issue.citation(ringkasan),
                        issue.letterhead().ministry()),
                issue.approval().isPresent() ? "" : "RANCANGAN, belum disetujui");
        slides.fill();
        return slides.deck;
    }

    private void fill() {
        said("Inti", core());
        completeness();
        results();
        provinces();
        variation();
        named();
        improvements();
        said(
                "Dukungan yang diharapkan",
                orNone(sentences.supports(), "Belum terdapat kebutuhan dukungan yang dapat dihitung dari laporan."));
        said("Batas pembacaan", sentences.by("B"));
    }

    private List<String> core() {
        return ringkasan.inti().stream()
                .flatMap(key -> sentences.ofKey(key).stream())
                .map(Sentences::marked)
                .toList();
    }

    private static List<String> orNone(List<String> sentences, String none) {
        return sentences.isEmpty() ? List.of(none) : sentences;
    }

    private void said(String title, List<String> lines) {
        Slide slide = deck.slide(title);
        points(slide, lines, slide.room());
    }

    /** As large as fits; where even the smallest does not, the last are left to the document. */
    private static void points(Slide slide, List<String> lines, double room) {
        if (lines.isEmpty()) {
            return;
        }
        for (double size : SIZES) {
            if (SlideDeck.height(lines, size, SlideDeck.TEXT_WIDTH) <= room) {
                slide.points(lines, size);
                return;
            }
        }
        double size = SIZES[SIZES.length - 1];
        List<String> said = lines.getLast().equals(ELSEWHERE) ? lines.subList(0, lines.size() - 1) : lines;
        int first = said.size();
        List<String> kept;
        do {
            first--;
            kept = new ArrayList<>(said.subList(0, Math.max(0, first)));
            kept.add(ELSEWHERE);
        } while (first > 0 && SlideDeck.height(kept, size, SlideDeck.TEXT_WIDTH) > room);
        slide.points(kept, size);
    }

    private void completeness() {
        Slide slide = deck.slide("Kelengkapan laporan");
        List<String> rest = new ArrayList<>(sentences.by("K"));
        rest.removeAll(sentences.by("K1"));
        List<List<String>> rows = new ArrayList<>();
        boolean byProvince = ringkasan.perProvinsi().size() > 1;
        rows.add(List.of(
                byProvince ? "Provinsi" : "Inkubator", "KPM baru", "sasaran", "%", "KPM lanjutan", "sasaran", "%"));
        for (Bagian unit : byProvince ? ringkasan.perProvinsi() : ringkasan.perInkubator()) {
            rows.add(line(
                    byProvince ? unit.provinsi() : unit.inkubator().orElse(unit.provinsi()),
                    unit.baru().masuk(),
                    unit.baru().sasaran(),
                    unit.lanjutan().masuk(),
                    unit.lanjutan().sasaran()));
        }
        JumlahKpm fresh = ringkasan.kelengkapan().kpm().baru();
        JumlahKpm older = ringkasan.kelengkapan().kpm().lanjutan();
        rows.add(line("Jumlah", fresh.masuk(), fresh.sasaran(), older.masuk(), older.sasaran()));
        double[] widths = {324, 90, 90, 90, 90, 90, 90};
        points(slide, rest, leftBy(slide, rows, widths));
        slide.caption(captions.table(
                "1",
                "Kelengkapan menurut " + (byProvince ? "provinsi" : "inkubator") + ", KPM baru dan lanjutan",
                captions.basisOfReported(),
                "jumlah KPM melapor, sasaran, persen",
                Captions.evidence("L0")));
        table(slide, rows, widths, 1);
    }

    /** The text gives way before the table loses a row. */
    private static double leftBy(Slide slide, List<List<String>> rows, double[] widths) {
        return slide.room() - SlideDeck.height(rows, widths, LEAST_CELL) - CAPTION;
    }

    private static List<String> line(String name, int arrived, int target, int older, int olderTarget) {
        return List.of(
                name,
                Numerals.count(arrived),
                target == 0 ? Numerals.NONE : Numerals.count(target),
                Numerals.share(arrived, target),
                Numerals.count(older),
                olderTarget == 0 ? Numerals.NONE : Numerals.count(olderTarget),
                Numerals.share(older, olderTarget));
    }

    /** In the largest letters in which all rows fit, else as many rows as fit in the smallest. */
    private static void table(Slide slide, List<List<String>> rows, double[] widths, int firstNumber) {
        for (double size = CELL; size >= SMALLEST_CELL; size -= 0.5) {
            if (SlideDeck.height(rows, widths, size) <= slide.room()) {
                slide.table(rows, widths, firstNumber, size);
                return;
            }
        }
        List<List<String>> kept = new ArrayList<>(rows);
        while (kept.size() > 2 && SlideDeck.height(kept, widths, SMALLEST_CELL) > slide.room()) {
            kept.remove(kept.size() - 2);
        }
        slide.table(kept, widths, firstNumber, SMALLEST_CELL);
    }

    private static final List<String> SHOWN = List.of(
            "omzet", "laba", "tabungan", "pembukuan", "rencana_usaha", "tenaga_kerja", "nib", "daring", "merek");

    private void results() {
        Slide slide = deck.slide("Capaian hasil");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Indikator, KPM baru", "awal", "akhir", "perubahan", "n", "cakupan"));
        for (String code : SHOWN) {
            Optional<Capaian> figure = ringkasan.capaian(code, "baru").filter(Capaian::isShown);
            OutcomeFigures shown = figure.map(OutcomeFigures::of).orElse(OutcomeFigures.NONE);
            rows.add(List.of(
                    MeasureWords.of(code).label(),
                    shown.opening(),
                    shown.closing(),
                    shown.change(),
                    shown.n(),
                    shown.coverage()));
        }
        List<String> headline = new ArrayList<>(sentences.results("omzet", "baru"));
        sentences.first("H5").ifPresent(headline::add);
        double[] widths = {324, 90, 90, 200, 80, 80};
        points(slide, headline, leftBy(slide, rows, widths));
        slide.caption(captions.table(
                "2",
                "Capaian hasil, KPM baru",
                ringkasan.capaian("omzet", "baru").map(captions::basis).orElse(captions.basisOfReported())
                        + ", n per baris",
                "median (ribu rupiah berlaku), persen; perubahan rata-rata (95%), poin, orang",
                Captions.evidence("L0") + "; " + Captions.evidence("L1")));
        table(slide, rows, widths, 1);
    }

    private void provinces() {
        if (ringkasan.perProvinsi().size() < 2) {
            return;
        }
        Slide slide = deck.slide("Omzet menurut provinsi");
        var figure = new ProvinceFigure(ringkasan, captions).figure("1", DRAWN_WIDTH, 12);
        slide.caption(figure.caption());
        slide.drawing(figure.drawing(), figure.alternative());
    }

    private void variation() {
        Charts charts = new Charts(ringkasan);
        if (charts.differences().size() < 2) {
            return;
        }
        Slide slide = deck.slide("Variasi antarinkubator");
        points(slide, sentences.by("V"), 130);
        slide.caption(captions.figure(
                "2",
                "Perubahan omzet menurut inkubator, KPM baru",
                ringkasan.capaian("omzet", "baru").map(captions::basis).orElse(captions.basisOfReported()),
                charts.measureOfDifferences(),
                Captions.evidence("L1")));
        double width = 430;
        slide.drawing(
                charts.variationByIncubator(width, slide.room() * width / SlideDeck.TEXT_WIDTH - 14),
                charts.variationByIncubatorInWords());
    }

    private void named() {
        Slide slide = deck.slide("Tantangan dan kendala");
        List<String> said = new ArrayList<>(sentences.by("T"));
        said.addAll(sentences.by("D"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Tantangan (T) atau kendala (D)", "Dapat diatasi oleh", "KPM", "%"));
        rows.addAll(rows("T", ringkasan.tantangan()));
        rows.addAll(rows("D", ringkasan.kendala()));
        double[] widths = {360, 344, 80, 80};
        points(slide, said, leftBy(slide, rows, widths));
        if (rows.size() > 1) {
            slide.caption(captions.table(
                    "3",
                    "Tantangan dan kendala yang paling banyak disebut, KPM baru dan lanjutan",
                    captions.basisOfReported(),
                    "jumlah KPM yang menyebut dan persen dari KPM yang dilaporkan",
                    Captions.evidence("L0")));
            table(slide, rows, widths, 2);
        }
    }

    private static List<List<String>> rows(String letter, List<Sebutan> named) {
        return named.stream()
                .filter(one -> one.jumlah() >= Capaian.LEAST_SHOWN)
                .limit(MOST_NAMED)
                .map(one -> List.of(
                        letter + " · " + one.nama(),
                        one.diatasiOleh().isEmpty() ? Numerals.NONE : one.diatasiOleh(),
                        Numerals.count(one.jumlah()),
                        Numerals.share(one.persen())))
                .toList();
    }

    /** All seven, always; the first of each. */
    private void improvements() {
        Slide slide = deck.slide("Yang dapat diperbaiki oleh tiap pelaku");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Pelaku", "Usulan dan dasarnya", "Ukuran selesai"));
        ActorTable.ACTORS.forEach((code, name) -> {
            List<Perbaikan> theirs = ringkasan.perbaikan().getOrDefault(code, List.of());
            rows.add(
                    theirs.isEmpty()
                            ? List.of(
                                    name, "Belum terdapat data atau masukan yang menjadi dasar usulan.", Numerals.NONE)
                            : List.of(
                                    name,
                                    ActorTable.withoutMeasure(theirs.getFirst()) + " "
                                            + ActorTable.basis(theirs.getFirst()),
                                    theirs.getFirst().ukuran()));
        });
        slide.caption(captions.table(
                "4",
                "Yang dapat diperbaiki oleh tiap pelaku, KPM baru dan lanjutan, (D) data, (M) masukan rapat, (P) penyusun",
                captions.basisOfReported(),
                "jumlah KPM atau isian",
                Captions.evidence("L0")));
        table(slide, rows, new double[] {140, 504, 220}, 3);
    }
}
