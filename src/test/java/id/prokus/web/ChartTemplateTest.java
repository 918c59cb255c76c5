package id.prokus.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import id.prokus.vocabulary.Language;
import id.prokus.web.chart.Chart;
import id.prokus.web.chart.ChartCaption;
import id.prokus.web.chart.Funnel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ChartTemplateTest {

    @Test
    void a_chart_is_shown_with_what_it_rests_on_its_numbers_and_its_downloads() {
        var page = shown();

        assertThat(page.select("figure#corong > h3").text()).isEqualTo("Perjalanan kohort <2021>");
        assertThat(page.select("svg"))
                .hasSize(2)
                .allMatch(svg -> svg.attr("aria-label").equals("Dua langkah."));
        assertThat(page.select("figcaption").text()).contains("8 keluarga contoh", "L0", "data contoh");
        assertThat(page.select("details tbody tr").eachText())
                .containsExactly("Sasaran 8 – 100,0%", "Graduasi belum diukur – –");
        assertThat(page.select("a[download]").eachAttr("href"))
                .containsExactly(
                        "/indikator?provinsi=32&grafik=corong&berkas=svg",
                        "/indikator?provinsi=32&grafik=corong&berkas=png",
                        "/indikator?provinsi=32&grafik=corong&berkas=xlsx",
                        "/indikator?provinsi=32&grafik=corong&berkas=csv");
        assertThat(page.select("[style]")).isEmpty();
    }

    private static Document shown() {
        var chart = new Chart(
                "Perjalanan kohort <2021>",
                new ChartCaption("8 keluarga contoh", "jumlah keluarga", "L0", "data contoh", "hari ini"),
                "Dua langkah.",
                new Funnel(
                        Language.INDONESIAN,
                        List.of(
                                new Funnel.Step("Sasaran", OptionalLong.of(8)),
                                new Funnel.Step("Graduasi", OptionalLong.empty()))));
        var here = new Here(
                Language.INDONESIAN,
                Optional.empty(),
                "/indikator",
                "provinsi=32",
                List.of(),
                Set.of(),
                Flash.NONE,
                "_csrf",
                "",
                new Assets());
        var out = new StringOutput();
        WebConfiguration.templates()
                .render("web/chart.jte", Map.of("here", here, "chart", chart, "name", "corong"), out);
        return Jsoup.parse(out.toString());
    }
}
