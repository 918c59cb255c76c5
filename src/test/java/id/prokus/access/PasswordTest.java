package id.prokus.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import org.junit.jupiter.api.Test;

@Story
class PasswordTest {

    private final Visitor visitor;

    PasswordTest(Visitor visitor) {
        this.visitor = visitor;
    }

    @Test
    void a_chosen_password_replaces_the_printed_one_and_closes_the_other_browsers() {
        Visitor elsewhere = visitor.somebodyElse().signIn();
        visitor.signIn();

        Answer answer = change(visitor.firstPassword(), "kopi susu jahe", "kopi susu jahe");

        assertThat(answer.path()).isEqualTo("/");
        assertThat(answer.text()).contains("Kata sandi sudah diganti").doesNotContain("tercetak di terminal");
        assertThat(visitor.open("/").path()).isEqualTo("/");
        assertThat(elsewhere.open("/").path()).isEqualTo("/masuk");
        assertThat(elsewhere.signIn("petugas", visitor.firstPassword()).path()).isEqualTo("/masuk");
        assertThat(elsewhere.signIn("petugas", "kopi susu jahe").path()).isEqualTo("/");

        change("kopi susu jahe", visitor.firstPassword(), visitor.firstPassword());
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_is_changed() {
        visitor.signIn();

        Answer wrong = change("bukan ini", "kopi susu jahe", "kopi susu jahe");
        Answer brief = change(visitor.firstPassword(), "pendek", "pendek");
        Answer differs = change(visitor.firstPassword(), "kopi susu jahe", "kopi susu jehe");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#sekarang-wrong").text()).contains("tidak cocok");
        assertThat(brief.page().select("#baru-wrong").text()).contains("paling sedikit 10");
        assertThat(differs.page().select("#ulang-wrong").text()).contains("tidak sama");
        assertThat(wrong.body()).doesNotContain("bukan ini").doesNotContain("kopi susu");
        assertThat(visitor.somebodyElse()
                        .signIn("petugas", visitor.firstPassword())
                        .path())
                .isEqualTo("/");
    }

    private Answer change(String present, String chosen, String again) {
        return visitor.open("/sandi")
                .form("/sandi")
                .with("sekarang", present)
                .with("baru", chosen)
                .with("ulang", again)
                .submit();
    }
}
