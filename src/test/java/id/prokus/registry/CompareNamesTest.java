package id.prokus.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareNamesTest {

    private static final ReadName READ = new ReadName();

    /** In this run Rosidah and Rasidah, Solihah and Solihat are names that several people have. */
    private static final CompareNames COMPARE = new CompareNames(new Commonness(
            Stream.of("Siti Rosidah", "Ani Rosidah", "Ida Rosidah", "Sri Rasidah", "Nur Rasidah", "Iis Rasidah")
                    .map(name -> Person.of(name, "350814", LocalDate.of(1980, 1, 2), true, 1, "3508140101129599"))
                    .map(person -> Profile.of(person.row("ILBI", "ILBI.xlsx", 1), READ))
                    .toList()));

    @ParameterizedTest
    @CsvSource({
        "Siti Rosidah, SITI   ROSIDAH",
        "Siti Rosidah, Hj. St. Rosidah",
        "Siti Rosidah, 'Ibu Siti Rosidah, S.Pd.I'",
        "Siti Rosidah, Siti Rosidah (Bu RT)",
        "Muhammad Yusuf, Moch. Jusuf",
        "M. Yusuf, Mohammad Yusuf",
        "Khotimah, Hotimah",
        "Sukarno, Soekarno",
        "Fitri Nuraini, Pitri Nuraeni",
        "Sri Wahyuni, Sry Wahyuni",
        "Zainab, Jaenab",
        "Nur Hasanah, Nurhasanah",
        "Ma'mun, Makmun",
        "Abd. Rahman, Abdul Rachman",
        "I Wayan Sudarsana, Wyn. Sudarsana",
        "Ni Made Ayu, Made Ayu",
        "José, Jose"
    })
    void these_are_one_name_in_two_spellings(String one, String other) {
        assertThat(compare(one, other)).isIn(NameAgreement.SAME, NameAgreement.SLIP);
    }

    @ParameterizedTest
    @CsvSource({
        "Siti Rosidah, Siti R.",
        "Siti Rosidah, S. Rosidah",
        "Siti Rosidah, Siti",
        "Ani Rosidah binti Karto, Ani Rosidah"
    })
    void these_are_one_name_cut_short(String one, String other) {
        assertThat(compare(one, other)).isEqualTo(NameAgreement.SHORTENED);
    }

    @ParameterizedTest
    @CsvSource({"Siti Rosidah, Siti Rosdah", "Siti Rosidah, Siti Rosiadh", "Yuni, Yui"})
    void one_slip_of_the_hand_is_forgiven_where_it_makes_no_other_name(String one, String other) {
        assertThat(compare(one, other)).isEqualTo(NameAgreement.SLIP);
    }

    @ParameterizedTest
    @CsvSource({"Siti Rosidah, Siti Rasidah"})
    void one_letter_between_two_names_that_people_have_is_no_slip(String one, String other) {
        assertThat(compare(one, other)).isEqualTo(NameAgreement.CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"Siti Rosidah, Siti Aminah", "Wayan Sukmawati, Wayan Hidayati", "Hasan, Husin", "Ida, Ani"})
    void these_are_two_names(String one, String other) {
        assertThat(compare(one, other)).isEqualTo(NameAgreement.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({"'', Siti Rosidah", "Ibu, Siti Rosidah", "-, Siti Rosidah"})
    void a_cell_without_a_name_says_nothing(String one, String other) {
        assertThat(compare(one, other)).isEqualTo(NameAgreement.UNKNOWN);
    }

    private static NameAgreement compare(String one, String other) {
        var agreements = List.of(
                COMPARE.compare(READ.read(one), READ.read(other)).agreement(),
                COMPARE.compare(READ.read(other), READ.read(one)).agreement());
        assertThat(agreements.getFirst()).isEqualTo(agreements.getLast());
        return agreements.getFirst();
    }
}
