package id.prokus.web.chart;

import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Language;
import id.prokus.vocabulary.Text;

/** One kind of chart with its numbers: it draws itself as wide as asked, and lists the same numbers as a table. */
public sealed interface Plot
        permits Bullet, Trend, Slope, Spread, Ecdf, Movement, Funnel, TileMap, Caterpillar, FunnelPlot {

    /** The reader's. */
    Language language();

    /** @param width in points, which a page shows as pixels: at least {@link Chart#NARROW} */
    Drawing drawing(double width);

    /** Every number that is drawn, and those for which there was no room. */
    ChartTable table();

    /** How numbers are written. */
    default Format format() {
        return Format.of(language());
    }

    /** A sentence of the chart's own in the reader's language. */
    default String say(String indonesian, String english) {
        return new Text(indonesian, english).in(language());
    }
}
