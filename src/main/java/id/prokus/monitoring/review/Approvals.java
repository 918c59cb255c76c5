package id.prokus.monitoring.review;

import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which office approved which word. */
@Repository
class Approvals {

    private final JdbcClient database;
    private final Clock clock;

    Approvals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Collection<Reported> words, Reviewer reviewer) {
        database.sql("""
                insert into monitoring.approval (id, entry, family, level, account, delegated_by, given_at)
                select id, entry, family, :level, :account, :delegated, :now
                from unnest(:ids, :entries, :families) as word (id, entry, family)
                on conflict do nothing
                """)
                .param("ids", words.stream().map(_ -> TimeOrderedId.next()).toArray(UUID[]::new))
                .param("entries", words.stream().map(Reported::entry).toArray(UUID[]::new))
                .param("families", words.stream().map(Reported::family).toArray(UUID[]::new))
                .param("level", (short) reviewer.level().digits())
                .param("account", reviewer.account())
                .param("delegated", reviewer.delegatedBy().orElse(null))
                .param("now", now())
                .update();
    }

    /** @return whose approval of that level held until now */
    List<UUID> takeBack(Collection<UUID> entries, Level level, String by, String reason) {
        return database.sql("""
                update monitoring.approval set taken_back_at = :now, taken_back_by = :by, reason = :reason
                where entry = any (:entries) and level = :level and taken_back_at is null
                returning entry
                """)
                .param("now", now())
                .param("by", by)
                .param("reason", reason)
                .param("entries", entries.toArray(UUID[]::new))
                .param("level", (short) level.digits())
                .query(UUID.class)
                .list();
    }

    /** Those of these that no office approves any more. */
    List<UUID> without(Collection<UUID> entries) {
        return database.sql("""
                select entry from unnest(:entries) entry
                where not exists (select from monitoring.approval
                                  where approval.entry = entry.entry and taken_back_at is null)
                """)
                .param("entries", entries.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
