package id.prokus.indicator.pages;

import id.prokus.indicator.formula.Definition;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Language;
import id.prokus.vocabulary.Text;
import id.prokus.web.chart.Chart;
import id.prokus.web.chart.ChartCaption;
import id.prokus.web.chart.Plot;
import id.prokus.web.chart.Quantity;
import java.util.LinkedHashMap;
import java.util.Map;

/** The charts that an indicator's page has room for, by the name in its addresses; each only where it can say something. */
final class Charts {

    private final IndicatorController.Page page;
    private final Definition what;
    private final FigureWords words;
    private final Language language;
    private final Map<String, Chart> charts = new LinkedHashMap<>();

    private Charts(IndicatorController.Page page) {
        this.page = page;
        this.what = page.formula().definition();
        this.words = page.words();
        this.language = words.language();
    }

    /** None where the figure itself may not be shown. */
    static Map<String, Chart> of(IndicatorController.Page page) {
        if (page.now().filter(Reading::shown).isEmpty()) {
            return Map.of();
        }
        var drawn = new Charts(page);
        DrawNow.on(drawn);
        DrawChange.on(drawn);
        DrawParts.on(drawn);
        return drawn.charts;
    }

    IndicatorController.Page page() {
        return page;
    }

    Definition what() {
        return what;
    }

    FigureWords words() {
        return words;
    }

    Reading now() {
        return page.now().orElseThrow();
    }

    /** @param alternative what can be seen; {@code %s} stands for what is measured */
    void add(String name, String title, String alternative, Plot plot) {
        Reading now = page.now().orElseThrow();
        Format format = Format.of(language);
        String basis = format.number(now.sums().n())
                + (now.sasaran().isPresent()
                        ? say(" dari %s sasaran (%s), ", " of a sasaran of %s (%s), ")
                                .formatted(format.number(now.sasaran().getAsInt()), format.percent(now.coverage()))
                        : say(" keluarga, ", " families, "))
                + words.group(page.filters().chosen().group());
        charts.put(
                name,
                new Chart(
                        new Text(what.name().indonesian(), what.name().english()).in(language) + ": " + title,
                        new ChartCaption(
                                basis,
                                words.measured(what) + ", " + words.round(page.round()),
                                words.evidence(what.evidence()),
                                what.source().in(language),
                                format.moment(page.at())),
                        alternative.contains("%s") ? alternative.formatted(words.measured(what)) : alternative,
                        plot));
    }

    Quantity quantity() {
        return switch (what.measure()) {
            case SHARE -> Quantity.PERCENT;
            case SUM -> what.unit().equals("rupiah") ? Quantity.RUPIAH : Quantity.COUNT;
            case MEAN, MEDIAN -> what.unit().equals("rupiah") ? Quantity.RUPIAH : Quantity.NUMBER;
            case CLASSES -> Quantity.COUNT;
        };
    }

    String say(String indonesian, String english) {
        return new Text(indonesian, english).in(language);
    }
}
