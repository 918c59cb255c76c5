package id.prokus;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Story;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Story
class StartTest {

    private final JdbcClient database;

    StartTest(JdbcClient database) {
        this.database = database;
    }

    @Test
    void the_programme_starts_on_an_empty_database() {
        assertThat(database.sql("select count(*) from access.trail")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
