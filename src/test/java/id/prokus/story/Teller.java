package id.prokus.story;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invented family of Karawang that has something to tell. */
final class Teller {

    static final UUID RATNA = UUID.fromString("00000000-0000-4000-8000-00000000f601");

    private Teller() {}

    static void register(JdbcClient database) {
        List.of(
                        "story.booklet_story",
                        "story.booklet",
                        "story.public_story",
                        "story.use",
                        "story.picture",
                        "story.selection",
                        "story.claim",
                        "story.story",
                        "registry.entry",
                        "registry.entry_standing")
                .forEach(table -> database.sql("delete from " + table).update());
        database.sql("""
                with family as (
                    insert into registry.family (id, name, sex, registered_in, regency, incubator, registered_at, registered_by)
                    values (:id, 'Ratna Contoh', 'P', '3215', '3215', 'Inkubator Alfa', now(), 'uji') on conflict do nothing)
                insert into registry.enrolment
                    (id, family, edition, cohort, pkh_status, regency, incubator, district, village, address)
                values (:id, :id, 2021, 'NEW', '', '3215', 'Inkubator Alfa', '321501', '', '') on conflict do nothing
                """).param("id", RATNA).update();
    }
}
