package id.prokus.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.report.pages.Charts;
import org.junit.jupiter.api.Test;

class OwnEditionTest {

    @Test
    void anIncubatorFindsItselfAmongAllOthersWhoStayUnnamed() {
        var own = InventedWorld.usual().ringkasan(Scope.incubator("Inkubator 03"));
        var everyone = InventedWorld.usual().ringkasan();

        assertThat(own.variasi().orElseThrow().inkubator())
                .hasSize(12)
                .filteredOn(one -> !one.inkubator().isEmpty())
                .extracting(Variasi.Inkubator::inkubator)
                .containsExactly("Inkubator 03");
        assertThat(RingkasanJson.text(own)).doesNotContain("Inkubator 04");
        assertThat(drawn(own)).contains("12 inkubator, tanpa nama", "titik penuh: Inkubator 03");
        assertThat(drawn(everyone)).contains("12 inkubator, tanpa nama").doesNotContain("titik penuh");
    }

    private static String drawn(Ringkasan ringkasan) {
        return new Charts(ringkasan).variationByIncubator(300, 100).toString();
    }
}
