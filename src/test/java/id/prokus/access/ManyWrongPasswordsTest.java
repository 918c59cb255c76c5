package id.prokus.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Story
class ManyWrongPasswordsTest {

    private final Visitor visitor;
    private final JdbcClient database;

    ManyWrongPasswordsTest(Visitor visitor, JdbcClient database) {
        this.visitor = visitor;
        this.database = database;
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_must_wait_five_minutes() {
        for (int i = 0; i < 5; i++) {
            visitor.signIn("petugas", "tebakan-" + i);
        }

        assertThat(visitor.signIn("petugas", visitor.firstPassword()).text()).contains("Tunggu lima menit");

        database.sql("update access.sign_in_failure set at = at - interval '5 minutes'")
                .update();

        assertThat(visitor.signIn("petugas", visitor.firstPassword()).path()).isEqualTo("/");
    }
}
