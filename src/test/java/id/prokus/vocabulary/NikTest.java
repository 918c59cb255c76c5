package id.prokus.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NikTest {

    @Test
    void a_womans_birth_day_stands_forty_higher() {
        var nik = new Nik("3515144508680002");

        assertThat(nik.sex()).isEqualTo(Sex.FEMALE);
        assertThat(nik.birth()).isEqualTo(new BirthInNik(true, 5, 8, 68));
        assertThat(nik.region()).isEqualTo("351514");
    }

    @Test
    void a_mans_birth_day_stands_as_it_is() {
        var nik = new Nik("3602041211870001");

        assertThat(nik.sex()).isEqualTo(Sex.MALE);
        assertThat(nik.birth().agreesWith(LocalDate.of(1987, 11, 12))).isTrue();
        assertThat(nik.birth().agreesWith(LocalDate.of(1987, 12, 11))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3515144508680002, POSSIBLE",
        "351514450868000, NOT_SIXTEEN_DIGITS",
        "35151445086800021, NOT_SIXTEEN_DIGITS",
        "35151445O8680002, NOT_SIXTEEN_DIGITS",
        "'', NOT_SIXTEEN_DIGITS",
        "3515143208680002, IMPOSSIBLE_BIRTH",
        "3515147208680002, IMPOSSIBLE_BIRTH",
        "3515144513680002, IMPOSSIBLE_BIRTH",
        "3515144500680002, IMPOSSIBLE_BIRTH",
        "3515143102680002, IMPOSSIBLE_BIRTH",
        "3515142902690002, IMPOSSIBLE_BIRTH",
        "3515142902000002, POSSIBLE",
        "3515144508680000, SERIAL_ZERO"
    })
    void only_what_nobody_can_have_is_refused(String digits, NikCheck check) {
        assertThat(Nik.check(digits)).isEqualTo(check);
    }

    @Test
    void neither_text_nor_refusal_shows_the_digits_between_the_first_and_last_four() {
        assertThat(new Nik("3508144508680001")).hasToString("3508••••••••0001");
        assertThatThrownBy(() -> new Nik("3508149908680001"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("3508");
    }

    @Test
    void a_family_card_number_is_sixteen_digits_and_masked_likewise() {
        assertThat(new FamilyCardNumber("3508149908680001")).hasToString("3508••••••••0001");
        assertThatThrownBy(() -> new FamilyCardNumber("350814990868000"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("3508");
    }
}
