package id.prokus.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Language;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Every kind of chart, of nothing, of little and of far too much, on a phone and on paper, in both languages. */
class PlotsTest {

    private static final double[] WIDTHS = {Chart.NARROW, 460, Chart.WIDE};

    @Test
    void no_words_run_out_of_a_drawing_or_over_others() {
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            new InventedPlots(language).all().forEach((name, plot) -> {
                for (double width : WIDTHS) {
                    faultsOf(plot.drawing(width), name + " at " + width, faults);
                }
            });
        }

        assertThat(faults).isEmpty();
    }

    private static void faultsOf(Drawing drawing, String where, List<String> faults) {
        var paper = new Rectangle2D.Double(-0.01, -0.01, drawing.width() + 0.02, drawing.height() + 0.02);
        List<Drawing.Label> labels = drawing.labels();
        if (labels.isEmpty()) {
            faults.add(where + ": not a word");
        }
        for (int i = 0; i < labels.size(); i++) {
            Drawing.Label label = labels.get(i);
            if (!paper.contains(label.box())) {
                faults.add(where + ": '" + label.text() + "' runs out");
            }
            if (!label.text().codePoints().allMatch(Typeface::shows)) {
                faults.add(where + ": '" + label.text() + "' has letters that the font lacks");
            }
            for (Drawing.Label other : labels.subList(0, i)) {
                if (label.box().intersects(other.box())) {
                    faults.add(where + ": '" + label.text() + "' over '" + other.text() + "'");
                }
            }
        }
    }

    @Test
    void shades_still_differ_when_they_are_photocopied() {
        for (int step = 1; step < Colour.STEPS; step++) {
            assertThat(Colour.step(step - 1).lightness() - Colour.step(step).lightness())
                    .isGreaterThan(0.1);
        }
        assertThat(Colour.BRAND.lightness()).isLessThan(Colour.STEP_3.lightness() - 0.2);
    }

    /** 90 of 100 are 90%; 45 of 90 are half of the step before and 45% of all; of what was not measured there is none. */
    @Test
    void a_funnel_says_each_share_of_the_step_before_and_of_the_first() {
        var funnel = new Funnel(
                Language.INDONESIAN,
                List.of(
                        new Funnel.Step("Sasaran", OptionalLong.of(100)),
                        new Funnel.Step("Ditetapkan", OptionalLong.of(90)),
                        new Funnel.Step("Dilatih", OptionalLong.of(45)),
                        new Funnel.Step("Jiwa usaha", OptionalLong.empty()),
                        new Funnel.Step("Graduasi", OptionalLong.of(9))));

        assertThat(words(funnel))
                .containsExactly(
                        List.of("Sasaran", "100", "–", "100,0%"),
                        List.of("Ditetapkan", "90", "90,0%", "90,0%"),
                        List.of("Dilatih", "45", "50,0%", "45,0%"),
                        List.of("Jiwa usaha", "belum diukur", "–", "–"),
                        List.of("Graduasi", "9", "–", "9,0%"));
        assertThat(said(funnel)).contains("belum diukur", "50,0%", "45,0%");
    }

    @Test
    void a_line_stops_where_nothing_was_reported() {
        var trend = new InventedPlots(Language.INDONESIAN).trend(12);

        var lines = trend.drawing(Chart.WIDE).marks().stream()
                .filter(mark -> mark instanceof Drawing.Polyline line
                        && line.stroke().colour() == Colour.BRAND
                        && line.points().size() > 2)
                .map(mark -> ((Drawing.Polyline) mark).points().size())
                .toList();

        // The fifth of twelve months is missing.
        assertThat(lines).containsExactly(4, 7);
        assertThat(trend.table().rows().get(4).get(1)).isEqualTo(new Cell.Empty());
    }

    @Test
    void a_rate_of_too_few_families_is_neither_drawn_nor_listed() {
        var map = new TileMap(
                Language.INDONESIAN,
                Quantity.PERCENT,
                List.of(
                        new TileMap.Tile("11", "AC", "Aceh", 0, 0, OptionalDouble.of(87.6), 9),
                        new TileMap.Tile("12", "SU", "Sumatera Utara", 1, 1, OptionalDouble.of(43.2), 10)),
                List.of(20.0, 40.0, 60.0, 80.0),
                10);

        assertThat(said(map)).contains("AC", "SU", "43%", "n < 10").doesNotContain("88%");
        assertThat(words(map))
                .containsExactly(List.of("11", "Aceh", "–", "9"), List.of("12", "Sumatera Utara", "43,2%", "10"));
        assertThat(map.drawing(Chart.WIDE).marks().stream()
                        .filter(Drawing.Hatch.class::isInstance)
                        .count())
                .as("one in the key and one on the map")
                .isEqualTo(2);
    }

    @Test
    void units_are_listed_by_value_and_get_no_rank() {
        var caterpillar = new Caterpillar(
                Language.INDONESIAN,
                Quantity.NUMBER,
                "Inkubator",
                2,
                0.5,
                List.of(
                        new Caterpillar.Unit("Contoh Melati", 50, 1, 1.5, 0.1),
                        new Caterpillar.Unit("Contoh Anggrek", 60, 3, 2.5, 0.2)));

        assertThat(words(caterpillar))
                .containsExactly(
                        List.of("Contoh Anggrek", "60", "3,0", "2,5", "0,2", "2,2", "2,8"),
                        List.of("Contoh Melati", "50", "1,0", "1,5", "0,1", "1,4", "1,6"));
        assertThat(said(caterpillar)).noneMatch(words -> words.matches("#?[12]\\.?"));
    }

    /** Of 1, 2, 2, 4 a quarter has at most 1, three quarters at most 2, all at most 4. */
    @Test
    void a_curve_says_which_share_has_at_most_an_amount() {
        var curve = Ecdf.Curve.of("awal", 4, 2, 1, 2);

        assertThat(curve.steps()).containsExactly(new Ecdf.Step(1, 25), new Ecdf.Step(2, 75), new Ecdf.Step(4, 100));
        assertThat(curve.valueAt(50)).isEqualTo(2);
    }

    private static List<String> said(Plot plot) {
        return plot.drawing(Chart.WIDE).labels().stream()
                .map(Drawing.Label::text)
                .toList();
    }

    private static List<List<String>> words(Plot plot) {
        return plot.table().rows().stream()
                .map(row ->
                        row.stream().map(cell -> cell.words(Format.INDONESIAN)).toList())
                .toList();
    }
}
