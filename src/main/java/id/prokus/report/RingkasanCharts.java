package id.prokus.report;

import id.prokus.report.pages.Charts;
import id.prokus.web.chart.Svg;

/** The figures of a ringkasan as SVG, for pages on the screen: the same drawings as in the documents. */
public final class RingkasanCharts {

    private static final double WIDTH = 460;
    private static final double LINE = 17;
    private static final double HEIGHT = 200;

    private RingkasanCharts() {}

    /** Gambar 1 as one svg element: opening and closing turnover of KPM baru, by province. */
    public static String turnoverByProvince(Ringkasan ringkasan) {
        Charts charts = new Charts(ringkasan);
        return Svg.of(charts.turnoverByProvince(WIDTH, LINE), charts.turnoverByProvinceInWords());
    }

    /** Gambar 2 as one svg element: how the incubators differ, unnamed. */
    public static String variationByIncubator(Ringkasan ringkasan) {
        Charts charts = new Charts(ringkasan);
        return Svg.of(charts.variationByIncubator(WIDTH, HEIGHT), charts.variationByIncubatorInWords());
    }
}
