package id.prokus.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionTest {

    private static final List<String> PARTS = List.of(
            "1",
            "Omzet, KPM baru, 2021",
            "n = 12 dari sasaran 20 KPM baru (cakupan 60,0%)",
            "median",
            "L0 hitungan",
            "laporan 1 inkubator, olahan versi c0ffee, 24 November 2021");

    @Test
    void aCaptionThatLacksAnyPartCannotBeMade() {
        assertThat(of(PARTS).text().plain())
                .isEqualTo(
                        "Tabel 1. Omzet, KPM baru, 2021. n = 12 dari sasaran 20 KPM baru (cakupan 60,0%). Ukuran: median."
                                + " Tingkat bukti: L0 hitungan. Sumber: laporan 1 inkubator, olahan versi c0ffee, 24 November 2021.");

        for (int i = 0; i < PARTS.size(); i++) {
            List<String> lacking = new ArrayList<>(PARTS);
            lacking.set(i, " ");
            assertThatThrownBy(() -> of(lacking)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aTableRefusesTheCaptionOfAFigureAndRowsThatDoNotFill() {
        var caption = of(PARTS);
        var columns = List.of(Table.Column.text("Provinsi", 1), Table.Column.number("n", 1));
        var figure = new Caption(
                Caption.Kind.GAMBAR, "1", PARTS.get(1), PARTS.get(2), PARTS.get(3), PARTS.get(4), PARTS.get(5));

        assertThat(new Table(caption, columns, List.of(Table.Row.of("Bali", "12")), Style.CELL, "").rows())
                .hasSize(1);
        assertThatThrownBy(() -> new Table(figure, columns, List.of(), Style.CELL, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Table(caption, columns, List.of(Table.Row.of("Bali")), Style.CELL, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Caption of(List<String> parts) {
        return new Caption(
                Caption.Kind.TABEL, parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5));
    }
}
