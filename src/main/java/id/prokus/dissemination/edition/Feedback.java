package id.prokus.dissemination.edition;

import id.prokus.report.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The masukan that an editor can rest a sentence on: sent in a meeting about these figures, and still standing. */
@Repository
class Feedback {

    private final JdbcClient database;

    Feedback(JdbcClient database) {
        this.database = database;
    }

    /** @param from the organisation, for the editor only: it is named in no document */
    record Said(UUID id, String from, String about, String body) {}

    /** Of the scope: an incubator's own words for its ringkasan, everybody's for the nation's. */
    List<Said> about(int edition, Scope scope) {
        return database.sql("""
                select p.id, i.name, p.about, p.body
                from dissemination.passage p
                join dissemination.invitation i on i.id = p.invitation
                join dissemination.meeting m on m.id = p.meeting
                where m.edition = :edition and p.state in ('terkirim', 'diparkir')
                  and (:kind = 'NATION' or i.key = :key or left(i.key, length(:key)) = :key and :kind <> 'INCUBATOR')
                order by p.id
                """)
                .param("edition", edition)
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .query((row, number) -> new Said(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("about"),
                        row.getString("body")))
                .list();
    }
}
