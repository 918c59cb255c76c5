package id.prokus.registry.decree;

import id.prokus.programme.Edition;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Families by name, within the scope of whoever asks: for the search over everything. */
@Repository
public class FindFamilies {

    private final JdbcClient database;

    FindFamilies(JdbcClient database) {
        this.database = database;
    }

    /** A family on the list of the edition. */
    public record Found(UUID family, String name, String regency, String incubator) {}

    /** By name; at most so many. */
    public List<Found> find(Edition edition, String words, int most) {
        return database.sql("""
                select family.id as family, family.name, enrolment.regency, enrolment.incubator
                from registry.enrolment
                join registry.family on family.id = enrolment.family
                where enrolment.id in (select registry.named_like(:words, :edition))
                order by lower(family.name), enrolment.id
                limit :most
                """)
                .param("words", words.replaceAll("[%_\\\\]", ""))
                .param("edition", edition.year())
                .param("most", most)
                .query(Found.class)
                .list();
    }
}
