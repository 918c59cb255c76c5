package id.prokus.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.indicator.Capaian;
import id.prokus.intake.Field;
import id.prokus.report.Ringkasan.Bagian;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody may find out about fewer than ten families, neither by reading nor by subtracting. */
class HideSmallGroupsTest {

    @Test
    void aFigureOfFewerThanTenFamiliesAndOneMoreOfItsProvinceAreLeftOut() {
        // Only five families of Inkubator 03, of Jawa Timur with 07 and 11, have any profit to tell.
        var ringkasan = InventedWorld.usual()
                .where(
                        row -> row.incubator.equals("Inkubator 03") && row.row > 10,
                        row -> row.set(Field.PROFIT_OPENING, ""))
                .ringkasan();

        assertThat(hidden(ringkasan.perInkubator(), "laba"))
                .hasSize(2)
                .contains("Inkubator 03")
                .isSubsetOf("Inkubator 03", "Inkubator 07", "Inkubator 11");
        assertThat(hidden(ringkasan.perProvinsi(), "laba")).isEmpty();
        assertThat(hidden(ringkasan.perInkubator(), "omzet")).isEmpty();
    }

    @Test
    void aSmallProvinceIsHiddenWithAnotherOneAndWithSomethingInIt() {
        var ringkasan = InventedWorld.usual()
                .where(
                        row -> row.get(Field.PROVINCE).equals("35") && row.row > 8,
                        row -> row.set(Field.PROFIT_OPENING, ""))
                .ringkasan();

        assertThat(hidden(ringkasan.perProvinsi(), "laba")).hasSize(2).contains("Jawa Timur");
        assertThat(hidden(ringkasan.perInkubator(), "laba"))
                .contains("Inkubator 03", "Inkubator 07", "Inkubator 11")
                .hasSize(4);
    }

    @Test
    void whatIsHiddenHoldsNoFigureAtAll() {
        var ringkasan = InventedWorld.usual()
                .where(
                        row -> row.incubator.equals("Inkubator 03") && row.row > 10,
                        row -> row.set(Field.PROFIT_OPENING, ""))
                .ringkasan();

        var figure = laba(ringkasan.perInkubator().stream()
                .filter(b -> b.inkubator().orElseThrow().equals("Inkubator 03"))
                .findFirst()
                .orElseThrow());

        assertThat(figure.tidakDitampilkan()).contains("n < 10");
        assertThat(figure.n()).isZero();
        assertThat(figure.perubahan()).isEmpty();
        assertThat(figure.tanpaCatatan()).isEmpty();
        assertThat(figure.cakupan()).isZero();
    }

    @Test
    void howManyReportedIsAlwaysShown() {
        var world = InventedWorld.usual();
        world.rows.removeIf(row -> row.incubator.equals("Inkubator 03") && row.row > 10);

        var ringkasan = world.ringkasan();

        assertThat(hidden(ringkasan.perInkubator(), "kpm_melapor")).isEmpty();
        assertThat(hidden(ringkasan.perInkubator(), "nib")).contains("Inkubator 03");
    }

    @Test
    void anEditionOfFewerThanTenFamiliesSaysOnlyWhoReported() {
        var world = InventedWorld.usual();
        world.rows.removeIf(row -> row.incubator.equals("Inkubator 03") && row.row > 10);

        var ringkasan = world.ringkasan(Scope.incubator("Inkubator 03"));

        assertThat(ringkasan.kalimat())
                .extracting(k -> k.id())
                .containsOnly("K1", "K3", "G2", "H5", "P0", "B1", "B2", "B3", "B6");
        assertThat(ringkasan.capaian("nib", "baru").orElseThrow().tidakDitampilkan())
                .contains("n < 10");
        assertThat(ringkasan.kendala()).isEmpty();
        assertThat(ringkasan.batas()).contains("Capaian tidak ditampilkan (n < 10).");
    }

    private static List<String> hidden(List<Bagian> units, String code) {
        return units.stream()
                .filter(unit -> Ringkasan.find(unit.capaian(), code, "baru")
                        .orElseThrow()
                        .tidakDitampilkan()
                        .isPresent())
                .map(unit -> unit.inkubator().orElse(unit.provinsi()))
                .toList();
    }

    private static Capaian laba(Bagian unit) {
        return Ringkasan.find(unit.capaian(), "laba", "baru").orElseThrow();
    }
}
