package id.prokus.report.pages;

import id.prokus.report.Issue;
import id.prokus.report.Ringkasan;
import id.prokus.report.document.FittedSlides;
import id.prokus.report.document.Slide;
import id.prokus.report.document.SlideDeck;
import id.prokus.report.document.SlideTable;
import java.util.ArrayList;
import java.util.List;

/** The ringkasan as nine or ten slides, each with one thing to say; what does not fit stands in the document. */
public final class RingkasanSlides {

    private static final String ELSEWHERE = "Selengkapnya pada ringkasan.";
    private static final double[] SIZES = {22, 20, 18, 16, 15, 14};
    private static final double LEAST_CELL = 12;
    private static final double[] CELLS = {15, 14.5, 14, 13.5, 13, 12.5, LEAST_CELL};
    private static final double CAPTION = 56;
    private static final double DRAWN_WIDTH = 400;

    private final Ringkasan ringkasan;
    private final Captions captions;
    private final Sentences sentences;
    private final SlideTables tables;
    private final SlideDeck deck;
    private final FittedSlides fitted;

    private RingkasanSlides(Ringkasan ringkasan, Issue issue) {
        this.ringkasan = ringkasan;
        this.captions = new Captions(ringkasan, issue.cited());
        this.sentences = new Sentences(ringkasan);
        this.tables = new SlideTables(ringkasan);
        this.deck = new SlideDeck(
                "Ringkasan hasil monitoring " + ringkasan.program() + " tahun " + ringkasan.edisi(),
                issue.letterhead().ministry(),
                ringkasan.program() + " " + ringkasan.edisi() + " · " + ringkasan.wilayah() + " · "
                        + issue.citation(ringkasan)
                        + (issue.approval().isPresent() ? "" : " · rancangan"),
                ringkasan.disusun());
        this.fitted = new FittedSlides(deck, SIZES, CELLS);
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

    private void points(Slide slide, List<String> lines, double room) {
        fitted.points(slide, lines, room, ELSEWHERE);
    }

    private void completeness() {
        Slide slide = deck.slide("Kelengkapan laporan");
        List<String> rest = new ArrayList<>(sentences.by("K"));
        rest.removeAll(sentences.by("K1"));
        SlideTable table = tables.completeness();
        points(slide, rest, leftBy(slide, table));
        slide.caption(captions.table(
                "1",
                "Kelengkapan menurut " + (tables.byProvince() ? "provinsi" : "inkubator") + ", KPM baru dan lanjutan",
                captions.basisOfReported(),
                "jumlah KPM melapor, sasaran, persen",
                Captions.evidence("L0")));
        fitted.table(slide, table);
    }

    /** The text gives way before the table loses a row. */
    private static double leftBy(Slide slide, SlideTable table) {
        return slide.room() - table.height(LEAST_CELL) - CAPTION;
    }

    private void results() {
        Slide slide = deck.slide("Capaian hasil");
        List<String> headline = new ArrayList<>(sentences.results("omzet", "baru"));
        sentences.first("H5").ifPresent(headline::add);
        SlideTable table = tables.results();
        points(slide, headline, leftBy(slide, table));
        slide.caption(captions.table(
                "2",
                "Capaian hasil, KPM baru",
                ringkasan.capaian("omzet", "baru").map(captions::basis).orElse(captions.basisOfReported())
                        + ", n per baris",
                "median (ribu rupiah berlaku), persen; perubahan rata-rata (95%), poin, orang",
                Captions.evidence("L0") + "; " + Captions.evidence("L1")));
        fitted.table(slide, table);
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
                charts.variationByIncubator(width, slide.room() * width / Slide.TEXT_WIDTH - 14),
                charts.variationByIncubatorInWords());
    }

    private void named() {
        Slide slide = deck.slide("Tantangan dan kendala");
        List<String> said = new ArrayList<>(sentences.by("T"));
        said.addAll(sentences.by("D"));
        SlideTable table = tables.named();
        points(slide, said, leftBy(slide, table));
        if (!table.rows().isEmpty()) {
            slide.caption(captions.table(
                    "3",
                    "Tantangan dan kendala yang paling banyak disebut, KPM baru dan lanjutan",
                    captions.basisOfReported(),
                    "jumlah KPM yang menyebut dan persen dari KPM yang dilaporkan",
                    Captions.evidence("L0")));
            fitted.table(slide, table);
        }
    }

    private void improvements() {
        Slide slide = deck.slide("Yang dapat diperbaiki oleh tiap pelaku");
        slide.caption(captions.table(
                "4",
                "Yang dapat diperbaiki oleh tiap pelaku, KPM baru dan lanjutan, (D) data, (M) masukan rapat, (P) penyusun",
                captions.basisOfReported(),
                "jumlah KPM atau isian",
                Captions.evidence("L0")));
        fitted.table(slide, tables.improvements());
    }
}
