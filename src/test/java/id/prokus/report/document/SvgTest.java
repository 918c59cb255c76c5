package id.prokus.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.web.chart.Scale;
import id.prokus.web.chart.Svg;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class SvgTest {

    @Test
    void aChartIsWellFormedSaysWhatItShowsAndHidesSmallGroups() throws Exception {
        var spread = new BeforeAfterChart.Spread(1, 2, 3);
        var drawing = BeforeAfterChart.of(
                List.of(
                        new BeforeAfterChart.Line("Bali <& Jawa>", Optional.of(List.of(spread, spread))),
                        new BeforeAfterChart.Line("Banten", Optional.empty())),
                "ribu rupiah",
                300,
                12,
                value -> Long.toString(Math.round(value)));

        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        Svg.of(drawing, "Median \"omzet\"").getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();

        assertThat(svg.getAttribute("aria-label")).isEqualTo("Median \"omzet\"");
        assertThat(svg.getTextContent()).contains("Bali <& Jawa>", "tidak ditampilkan (n < 10)");
        // Two in the key, two for the one group that is shown.
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(4);
    }

    @Test
    void theAxisOfAmountsStartsAtZero() {
        assertThat(Scale.over(0, 3950, 5, 0, 100).ticks()).startsWith(0.0).endsWith(4000.0);
    }
}
