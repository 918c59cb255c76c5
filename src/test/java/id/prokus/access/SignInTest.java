package id.prokus.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Story
class SignInTest {

    private final Visitor visitor;
    private final JdbcClient database;

    SignInTest(Visitor visitor, JdbcClient database) {
        this.visitor = visitor;
        this.database = database;
    }

    @Test
    void a_stranger_is_sent_to_the_door() {
        Answer answer = visitor.open("/");

        assertThat(answer.path()).isEqualTo("/masuk");
        assertThat(answer.text()).contains("Masuk ke ProKUS");
    }

    @Test
    void the_account_of_the_first_start_comes_in_and_is_asked_to_choose_a_password() {
        Answer answer = visitor.signIn("Petugas", visitor.firstPassword());

        assertThat(answer.path()).isEqualTo("/");
        assertThat(answer.text()).contains("Kata sandi akun ini masih yang tercetak di terminal");
        assertThat(lastOfTrail()).isEqualTo("petugas access.signed-in petugas");
    }

    @Test
    void whoever_came_for_a_page_gets_it_after_the_door() {
        visitor.open("/sandi");

        assertThat(visitor.signIn("petugas", visitor.firstPassword()).path()).isEqualTo("/sandi");
    }

    @Test
    void a_wrong_password_is_refused_without_saying_which_half_was_wrong() {
        String wrongPassword = visitor.signIn("petugas", "bukan-ini").text();
        String wrongName = visitor.signIn("bukan-ini", visitor.firstPassword()).text();

        assertThat(wrongPassword).contains("Nama atau kata sandi tidak cocok").isEqualTo(wrongName);
    }

    @Test
    void after_signing_out_the_pages_are_closed() {
        visitor.signIn();
        Answer out = visitor.open("/").form("/keluar").submit();

        assertThat(out.text()).contains("Anda sudah keluar");
        assertThat(visitor.open("/").path()).isEqualTo("/masuk");
        assertThat(lastOfTrail()).isEqualTo("petugas access.signed-out petugas");
    }

    @Test
    void a_form_that_is_not_ours_is_refused() {
        visitor.signIn();

        Answer answer = visitor.open("/").form("/keluar").without("_csrf").submit();

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("terlalu lama terbuka");
        assertThat(visitor.open("/").path()).isEqualTo("/");
    }

    @Test
    void a_part_of_a_page_is_not_replaced_by_the_door() {
        Answer answer = visitor.send("/", "HX-Request", "true");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("HX-Redirect")).isEqualTo("/masuk");
    }

    private String lastOfTrail() {
        return database.sql(
                        "select actor || ' ' || action || ' ' || subject from access.trail order by at desc, id desc limit 1")
                .query(String.class)
                .single();
    }
}
