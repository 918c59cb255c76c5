package id.prokus.programme.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.database.Migrations;
import id.prokus.programme.Edition;
import id.prokus.programme.Editions;
import id.prokus.testing.TestDatabases;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RostersOfBeforeTest {

    @Test
    void rosters_loaded_when_a_year_was_an_edition_are_found_under_its_programme() {
        var connections = TestDatabases.empty();

        Flyway.configure()
                .dataSource(connections)
                .locations("classpath:db/migration")
                .target("202611261140")
                .load()
                .migrate();
        var database = JdbcClient.create(connections);
        database.sql("""
                    with edition as (
                        insert into programme.edition (year, name) values (2021, 'ProKUS'), (2019, 'ProKUS') returning year),
                    roster as (
                        insert into programme.roster (id, edition, loaded_at, loaded_by)
                        select gen_random_uuid(), year, now(), 'uji' from edition returning id)
                    insert into programme.roster_entry
                        (roster, position, incubator, province, regencies, target_new, target_continuing)
                    select id, 0, 'Inkubator Alfa', '35', '{3508}', 30, 0 from roster
                    """).update();

        Migrations.apply(connections);

        var editions = new Editions(database, Clock.systemUTC());
        var rosters = new Rosters(database, editions, Clock.systemUTC());
        assertThat(rosters.find(Edition.prokus(2019))).isPresent();
        assertThat(rosters.find(Edition.prokus(2021)).orElseThrow().targetNew()).isEqualTo(30);
        assertThat(rosters.latestEdition()).contains(Edition.prokus(2021));
        assertThat(editions.get("prokus-2021").note()).contains("8.000");
    }
}
