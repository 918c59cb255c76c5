package id.prokus.registry;

import static id.prokus.registry.Lists.KARTINI;
import static id.prokus.registry.Lists.MARLINA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamePersonTest {

    private static final List<List<Integer>> ONE_FAMILY = List.of(List.of(1, 2));
    private static final List<List<Integer>> TWO_FAMILIES = List.of(List.of(1), List.of(2));

    @Test
    void two_people_stay_two() {
        var lists = new Lists().row("ILBI", KARTINI).row("ILBI", MARLINA);

        assertThat(lists.together()).isEqualTo(TWO_FAMILIES);
        assertThat(lists.told().likenesses()).isEmpty();
        assertThat(lists.told().notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3508145504980013", // one digit changed
                "3508145504890003", // two neighbours swapped
                "350814554980003", // one missing
                "35081455504980003", // one typed twice
                "350814550498000", // the sixteenth lost
                "3508145513980003", // an impossible month
                "" // none at all
            })
    void one_person_is_told_under_a_nik_that_is(String nik) {
        var lists = new Lists().row("ILBI", KARTINI).row("ILBI", KARTINI.under(nik));

        assertThat(lists.together()).isEqualTo(ONE_FAMILY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KARTINI  ASTUTI",
                "Hj. Kartini Astuti",
                "Ibu Kartini Astuti, S.Pd",
                "Kartini A.",
                "Kartini",
                "Astuti Kartini",
                "Kartini Astuty",
                "Kartin Astuti",
                "Kartini Astuti (alm)",
                ""
            })
    void the_same_nik_holds_under_a_name_written_as(String name) {
        var lists = new Lists().row("ILBI", KARTINI).row("ILBI", KARTINI.named(name));

        assertThat(lists.together()).isEqualTo(ONE_FAMILY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KARTINI  ASTUTI", "Hj. Kartini Astuti", "Kartini A.", "Kartini Astuty", "Kartin Astuti"})
    void so_does_a_nik_without_its_last_digit_beside_the_same_birth_date(String name) {
        var lists = new Lists()
                .row("ILBI", KARTINI)
                .row("Unair", KARTINI.named(name).under("350814550498000").on(""));

        assertThat(lists.together()).isEqualTo(ONE_FAMILY);
    }

    @Test
    void a_swapped_day_and_month_do_not_hide_a_person_whose_nik_is_mistyped() {
        var born = Person.of("Sri Yuliana", "340209", LocalDate.of(1980, 3, 9), true, 1, "3402092301089805");
        var lists = new Lists()
                .row("ILBI", born)
                .row("ILBI", born.born("1980-09-03").under("3402094903800010"));

        assertThat(lists.together()).isEqualTo(ONE_FAMILY);
    }

    @Test
    void without_any_nik_name_birth_date_and_family_card_tell() {
        var lists = new Lists().row("ILBI", KARTINI.under("").in("")).row("Unair", KARTINI.under(""));

        assertThat(lists.together()).isEqualTo(ONE_FAMILY);
    }

    @Test
    void twins_share_all_but_their_names_and_stay_two() {
        var twin = Person.of("Suryani", "350814", LocalDate.of(1998, 4, 15), true, 4, KARTINI.card());
        var lists = new Lists().row("ILBI", KARTINI).row("ILBI", twin);

        assertThat(lists.together()).isEqualTo(TWO_FAMILIES);
        assertThat(lists.told().likenesses()).isEmpty();
    }

    @Test
    void wife_and_husband_on_one_card_stay_two() {
        var husband = Person.of("Slamet Santoso", "350814", LocalDate.of(1995, 1, 2), false, 1, KARTINI.card());
        var lists = new Lists().row("ILBI", KARTINI).row("ILBI", husband);

        assertThat(lists.together()).isEqualTo(TWO_FAMILIES);
    }

    @Test
    void namesakes_born_on_one_day_in_two_places_stay_two() {
        var namesake = Person.of("Kartini Astuti", "351310", LocalDate.of(1998, 4, 15), true, 3, "3513102504179792");
        var lists = new Lists().row("ILBI", KARTINI).row("Unair", namesake);

        assertThat(lists.together()).isEqualTo(TWO_FAMILIES);
    }

    @Test
    void namesakes_next_door_are_asked_about_and_stay_two_until_then() {
        var nextDoor = Person.of("Kartini Astuti", "350814", LocalDate.of(1998, 4, 15), true, 7, "3508142504179792");
        var lists = new Lists().row("ILBI", KARTINI).row("Unair", nextDoor);

        assertThat(lists.together()).isEqualTo(TWO_FAMILIES);
        assertThat(lists.told().likenesses()).singleElement().satisfies(likeness -> {
            assertThat(likeness.together()).isFalse();
            assertThat(likeness.decided()).isFalse();
            assertThat(likeness.reasons())
                    .contains("NIK berbeda satu angka", "nama sama", "tanggal lahir sama", "nomor KK berbeda");
        });
    }

    @Test
    void two_people_under_one_nik_are_asked_about_and_stay_two_until_then() {
        var stranger = MARLINA.under(KARTINI.nik());
        var lists = new Lists().row("ILBI", KARTINI).row("ILBI", stranger);

        assertThat(lists.together()).isEqualTo(TWO_FAMILIES);
        assertThat(lists.told().likenesses())
                .singleElement()
                .satisfies(likeness ->
                        assertThat(likeness.reasons()).contains("NIK sama", "nama berbeda", "tanggal lahir berbeda"));
    }

    @Test
    void a_row_that_resembles_two_different_people_does_not_make_them_one() {
        var wayan = Person.of("Wayan", "510804", LocalDate.of(1990, 5, 10), true, 5, "5108041103129962");
        var lists = new Lists()
                .row("ILBI", wayan.named("Wayan Sukmawati"))
                .row("ILBI", wayan.under("510804500590000"))
                .row("ILBI", wayan.named("Wayan Hidayati").under("5108045005900009"));

        assertThat(lists.together()).doesNotContain(List.of(1, 2, 3)).hasSize(2);
    }

    @Test
    void a_score_grows_with_what_agrees() {
        var all = new Lists().row("ILBI", KARTINI).row("ILBI", KARTINI.under("3508145504980013"));
        var less = new Lists()
                .row("ILBI", KARTINI)
                .row(
                        "ILBI",
                        KARTINI.under("3508145504980013")
                                .named("Kartini")
                                .on("")
                                .born("1998-04-18"));

        assertThat(all.told().likenesses().getFirst().score())
                .isGreaterThan(less.told().likenesses().getFirst().score())
                .isBetween(0.99, 1.0);
    }
}
