package id.prokus.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.web.chart.Typeface;
import org.junit.jupiter.api.Test;

class RulerTest {

    @Test
    void linesBreakAtSpacesAndNeverWithinANumber() {
        double number = Typeface.SANS.width("Rp1.200.000", 10);

        assertThat(Ruler.lines(RichText.of("Rp1.200.000"), Typeface.SANS, 10, number - 1))
                .isEqualTo(1);
        assertThat(Ruler.lines(RichText.of("Rp1.200.000 Rp1.200.000"), Typeface.SANS, 10, number))
                .isEqualTo(2);
        assertThat(SpaceBreaker.breaksBefore("Rp1.200.000", 4)).isFalse();
        assertThat(SpaceBreaker.breaksBefore("sebab-akibat", 6)).isTrue();
    }

    @Test
    void wordsOfDifferentEmphasisWithoutASpaceStayTogether() {
        var text = RichText.bold("Tabel 1").and(".");

        assertThat(Ruler.lines(text, Typeface.SANS, 10, Typeface.SANS_BOLD.width("Tabel 1", 10) + 1))
                .isEqualTo(2);
    }

    @Test
    void whatNoFontCanShowIsReplacedAndControlCharactersVanish() {
        assertThat(RichText.of("harga\u0007 naik\n50% \uD83D\uDE00 −2").plain()).isEqualTo("harga naik 50% ? –2");
    }
}
