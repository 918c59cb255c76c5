package id.prokus.web.chart;

import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Language;

/**
 * A chart as it is shown: never without a title, a caption that says what it rests on, words for who cannot see it, and
 * its numbers.
 *
 * @param alternative what can be seen, in a sentence or two
 */
public record Chart(String title, ChartCaption caption, String alternative, Plot plot) {

    /** As wide as a small phone leaves room for. */
    public static final double NARROW = 328;

    /** As wide as a page of text, and as a sheet of paper. */
    public static final double WIDE = 680;

    public Chart {
        if (title.isBlank() || alternative.isBlank()) {
            throw new IllegalArgumentException("A chart needs a title and an alternative text.");
        }
    }

    public Language language() {
        return plot.language();
    }

    public Format format() {
        return plot.format();
    }

    public ChartTable table() {
        return plot.table();
    }

    public Drawing drawing(double width) {
        return plot.drawing(width);
    }

    /** For a phone, as one svg element. */
    public String narrow() {
        return Svg.of(drawing(NARROW), alternative);
    }

    /** For a screen and for paper, as one svg element. */
    public String wide() {
        return Svg.of(drawing(WIDE), alternative);
    }
}
