package id.prokus.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Story;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What begins on a day by itself begins also where the server stood still on that day, for however long. */
@Story
class BringAlongTest {

    private static final UUID RINA = UUID.fromString("00000000-0000-4000-8000-000000007399");

    private final BringAlong bringAlong;
    private final DaysSeen daysSeen;
    private final KeepEntries keepEntries;
    private final JdbcClient database;
    private final Clock clock;
    private LocalDate today = LocalDate.EPOCH;
    private UUID family = new UUID(0, 0);

    BringAlongTest(
            BringAlong bringAlong, DaysSeen daysSeen, KeepEntries keepEntries, JdbcClient database, Clock clock) {
        this.bringAlong = bringAlong;
        this.daysSeen = daysSeen;
        this.keepEntries = keepEntries;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void aMentorWhoBeganFourMonthsAgoWhileTheServerStoodStill() {
        today = Jakarta.today(clock);
        family = InventedFamily.of(database, 7302, "Marni Contoh", "1985-01-01", "");
        database.sql("insert into organisation.person (id, name) values (:id, 'Rina Mentor') on conflict do nothing")
                .param("id", RINA)
                .update();
        keepEntries.keep(
                List.of(Entry.first(
                        family,
                        2021,
                        "pasangan",
                        today.minusDays(120),
                        Map.of("petugas", RINA.toString(), "peran", "mentor"),
                        Source.FORM,
                        clock.instant())),
                new Actor("uji"));
        forgotten();
    }

    @Test
    void months_that_were_missed_are_brought_along_and_done_only_once() {
        database.sql("delete from registry.day_seen").update();
        daysSeen.keep(today.minusDays(130));

        bringAlong.upTo(today);

        assertThat(mentors()).containsExactly(RINA.toString());
        assertThat(daysSeen.last()).contains(today);

        forgotten();
        bringAlong.upTo(today);

        assertThat(mentors()).as("nothing began since").containsExactly("");
    }

    @Test
    void a_database_that_never_kept_the_day_looks_a_year_back() {
        database.sql("delete from registry.day_seen").update();

        bringAlong.upTo(today);

        assertThat(mentors()).containsExactly(RINA.toString());
    }

    private void forgotten() {
        database.sql("update registry.listing set mentor = null where family = :family")
                .param("family", family)
                .update();
    }

    private List<String> mentors() {
        return database.sql("select coalesce(mentor::text, '') from registry.listing where family = :family")
                .param("family", family)
                .query(String.class)
                .list();
    }
}
