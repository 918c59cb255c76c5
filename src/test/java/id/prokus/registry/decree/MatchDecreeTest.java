package id.prokus.registry.decree;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.RowAddress;
import id.prokus.registry.Family;
import id.prokus.registry.decree.DecreedFamilies.Decreed;
import id.prokus.registry.decree.MatchDecree.Quality;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is who between an SK and reports. */
class MatchDecreeTest {

    @Test
    void the_digits_of_the_nik_go_before_everything_else() {
        var matched = MatchDecree.match(
                List.of(decreed(1, "Sumarni Lestari", EventKind.DITETAPKAN)),
                List.of(reported(1, "Kartini", Daftar.nik(1), ""), reported(2, "Sumarni Lestari", "", Daftar.card(1))));

        assertThat(matched.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.quality()).isEqualTo(Quality.NIK);
            assertThat(pair.reported().id()).isEqualTo("1");
        });
        assertThat(matched.unnamed()).extracting(Family::id).containsExactly("2");
    }

    @Test
    void without_a_whole_nik_the_family_card_and_a_name_that_is_alike_tell_them() {
        var decreed =
                List.of(decreed(1, "Siti Aminah", EventKind.DITETAPKAN), decreed(2, "Sumarni", EventKind.DITETAPKAN));

        var matched = MatchDecree.match(
                decreed,
                List.of(
                        reported(1, "Hj. St. Aminah", "", Daftar.card(1)),
                        reported(2, "Wulandari Puspita", "", Daftar.card(2)),
                        reported(3, "Sumarni", "", "")));

        assertThat(matched.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.quality()).isEqualTo(Quality.CARD_AND_NAME);
            assertThat(pair.reported().id()).isEqualTo("1");
        });
        assertThat(matched.missing()).extracting(Decreed::name).containsExactly("Sumarni");
        assertThat(matched.unnamed()).hasSize(2);
    }

    @Test
    void who_left_is_neither_missing_nor_unnamed() {
        var matched = MatchDecree.match(
                List.of(decreed(1, "Sumarni", EventKind.MUNDUR), decreed(2, "Kartini", EventKind.MENINGGAL)),
                List.of(reported(1, "Sumarni", Daftar.nik(1), "")));

        assertThat(matched.gone()).hasSize(1);
        assertThat(matched.pairs()).isEmpty();
        assertThat(matched.missing()).isEmpty();
        assertThat(matched.unnamed()).isEmpty();
    }

    private static Decreed decreed(int i, String name, EventKind state) {
        return new Decreed(new UUID(0, i), name, Daftar.nik(i), Daftar.card(i), "3215", "Inkubator Alfa", state);
    }

    private static Family reported(int id, String name, String nik, String card) {
        String[] values = new String[Field.values().length];
        Arrays.fill(values, "");
        values[Field.NAME.ordinal()] = name;
        values[Field.NIK.ordinal()] = nik;
        values[Field.FAMILY_CARD.ordinal()] = card;
        var row = new KpmRow(new RowAddress("a.csv", "", 0, id), "Inkubator Alfa", values, "");
        return new Family(String.valueOf(id), List.of(row), row);
    }
}
