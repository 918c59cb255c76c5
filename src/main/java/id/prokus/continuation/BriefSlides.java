package id.prokus.continuation;

import id.prokus.report.Letterhead;
import id.prokus.report.document.FittedSlides;
import id.prokus.report.document.Slide;
import id.prokus.report.document.SlideDeck;
import id.prokus.report.document.SlideTable;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The brief as slides, in Indonesian: the same sentences in fewer places. */
final class BriefSlides {

    private static final Format WRITTEN = Format.INDONESIAN;
    private static final double[] LETTERS = {24, 20, 18, 16, 14};
    private static final double[] CELLS = {18, 16, 14, 12};

    private BriefSlides() {}

    static SlideDeck of(Brief brief) {
        var deck = new SlideDeck(
                brief.title(),
                Letterhead.standard().ministry(),
                new BriefDocument(brief).footer(),
                brief.issue().at());
        var slides = new FittedSlides(deck, LETTERS, CELLS);
        deck.cover(
                brief.title(),
                List.of(
                        "Melanjutkan dan memperluas",
                        "Keadaan per " + WRITTEN.day(brief.figures().keadaanPer())),
                "Tingkat bukti " + brief.evidence() + ": "
                        + brief.evidence().label().indonesian());
        slides.points("Yang tercapai", words(brief.reach()));
        if (!brief.known().isEmpty()) {
            slides.points("Yang diketahui tentang perubahan", words(brief.known()));
        }
        var limits = new ArrayList<>(List.of(brief.evidence().refusal().indonesian()));
        limits.addAll(words(brief.evidence().toDo()));
        slides.points("Yang boleh dan tidak boleh dikatakan", limits);
        slides.points("Yang diperlukan untuk memperluas", words(brief.enlargement()));
        slides.points("Yang dapat diharapkan, dan seberapa pasti", words(brief.expectation()));
        slides.table("Dua puluh ribu hitungan", expected(brief));
        if (!brief.projection().scenarios().isEmpty()) {
            slides.table("Tiga skenario, dibaca bersama", scenarios(brief));
        }
        slides.table("Semua andaian", assumptions(brief));
        return deck;
    }

    private static SlideTable expected(Brief brief) {
        return new SlideTable(
                List.of("Ukuran", "10 %", "50 %", "90 %"),
                brief.expected().spreads().entrySet().stream()
                        .map(one -> List.of(
                                one.getKey().label().indonesian(),
                                WRITTEN.number(one.getValue().low()),
                                WRITTEN.number(one.getValue().middle()),
                                WRITTEN.number(one.getValue().high())))
                        .toList(),
                widths(0.34, 0.22, 0.22, 0.22),
                1);
    }

    private static SlideTable scenarios(Brief brief) {
        return new SlideTable(
                List.of("Skenario", "Usaha berjalan", "Biaya per usaha (Rp)"),
                brief.projection().scenarios().stream()
                        .map(one -> List.of(
                                one.loss() == 0 ? "seperti edisi ini" : one.loss() + " % hilang",
                                Brief.range(one.running(), WRITTEN),
                                one.costOfEach().unknown()
                                        ? "belum dapat dihitung"
                                        : Brief.range(one.costOfEach(), WRITTEN)))
                        .toList(),
                widths(0.34, 0.28, 0.38),
                1);
    }

    private static SlideTable assumptions(Brief brief) {
        return new SlideTable(
                List.of("Andaian", "Rendah–tinggi", "Sumber"),
                Arrays.stream(Assumption.values())
                        .map(one -> List.of(
                                one.label().indonesian(),
                                brief.assumptions().of(one).unknown()
                                        ? "–"
                                        : Brief.range(brief.assumptions().of(one), WRITTEN),
                                brief.assumptions().source(one).indonesian()))
                        .toList(),
                widths(0.36, 0.24, 0.4),
                3);
    }

    private static double[] widths(double... shares) {
        return Arrays.stream(shares).map(share -> share * Slide.TEXT_WIDTH).toArray();
    }

    private static List<String> words(List<Text> sentences) {
        return sentences.stream().map(Text::indonesian).toList();
    }
}
