package id.prokus.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.TestDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CompanionByDefaultTest {

    @Test
    void families_active_in_pkh_have_a_pkh_companion_and_graduated_ones_a_tksk() {
        try (var database = TestDatabases.fresh()) {
            var terms = new Terms(JdbcClient.create(database));
            var edition = Edition.prokus(2021);

            assertThat(terms.companionByDefault(edition, "aktif").map(Term::code))
                    .contains("pendamping-pkh");
            assertThat(terms.companionByDefault(edition, "graduasi-alamiah").map(Term::code))
                    .contains("tksk");
            assertThat(terms.companionByDefault(edition, "")).isEmpty();
        }
    }
}
