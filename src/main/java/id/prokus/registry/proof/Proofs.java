package id.prokus.registry.proof;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.ProofFile;
import id.prokus.registry.timeline.ProofPart;
import id.prokus.registry.timeline.Source;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was added on a page. */
@Repository
class Proofs implements ProofPart {

    private final JdbcClient database;
    private final Clock clock;

    Proofs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<ProofFile> of(Collection<UUID> families) {
        return database.sql("""
                select family, thing, caption, name, sha256, added_by, added_at from registry.proof
                where family = any (:families) and withdrawn is null order by added_at, id
                """)
                .param("families", families.toArray(UUID[]::new))
                .query((row, number) -> new ProofFile(
                        row.getObject("family", UUID.class),
                        row.getObject("thing", UUID.class),
                        row.getString("caption"),
                        row.getString("name"),
                        row.getString("sha256"),
                        Source.Way.FORMULIR,
                        row.getString("added_by"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @return false where the same file stands beside it already */
    boolean add(Entry beside, String caption, String name, String sha256, Actor actor) {
        return database.sql("""
                insert into registry.proof (id, family, thing, caption, name, sha256, added_at, added_by)
                values (:id, :family, :thing, :caption, :name, :sha256, :now, :by)
                on conflict (family, thing, sha256) where withdrawn is null do nothing
                """)
                        .param("id", TimeOrderedId.next())
                        .param("family", beside.family())
                        .param("thing", beside.thing())
                        .param("caption", caption)
                        .param("name", name)
                        .param("sha256", sha256)
                        .param("now", now())
                        .param("by", actor.name())
                        .update()
                == 1;
    }

    /** @return false where no such file stands there */
    boolean takeBack(Entry beside, String sha256, String reason, Actor actor) {
        return database.sql("""
                update registry.proof set withdrawn = :reason, withdrawn_at = :now, withdrawn_by = :by
                where family = :family and thing = :thing and sha256 = :sha256 and withdrawn is null
                """)
                        .param("family", beside.family())
                        .param("thing", beside.thing())
                        .param("sha256", sha256)
                        .param("reason", reason)
                        .param("now", now())
                        .param("by", actor.name())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
