package id.prokus.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnServerTest {

    @Test
    void a_server_that_cannot_be_reached_is_told_in_one_sentence_that_names_the_setting() {
        var settings = DatabaseSettings.of(Map.of("PROKUS_DB_URL", "postgresql://127.0.0.1:1/prokus"));

        try (var database = Database.open(settings)) {
            Throwable failure = catchThrowable(() -> database.connections().getConnection());

            assertThat(DatabaseUnavailable.in(failure))
                    .hasValueSatisfying(reason -> assertThat(reason.sentence()).contains("PROKUS_DB_URL"));
        }
    }
}
