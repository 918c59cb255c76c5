package id.prokus.registry.timeline;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which words have all the approvals they need; who gave them is known to whoever asked for them. */
@Repository
public class ApprovedEntries {

    private final JdbcClient database;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ApprovedEntries(JdbcClient database, ApplicationEventPublisher publisher, Clock clock) {
        this.database = database;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** @param families whose each word is, by the word's id */
    @Transactional
    public void approve(Map<UUID, UUID> families) {
        database.sql("""
                insert into registry.entry_approved (entry, family, approved_at)
                select entry, family, :now from unnest(:entries, :families) as word (entry, family)
                on conflict do nothing
                """)
                .param("entries", families.keySet().toArray(UUID[]::new))
                .param("families", families.values().toArray(UUID[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        publisher.publishEvent(new EntriesApproved(new HashSet<>(families.values())));
    }

    /** They wait again. */
    @Transactional
    public void takeBack(Collection<UUID> entries) {
        var families = new HashSet<>(
                database.sql("delete from registry.entry_approved where entry = any (:entries) returning family")
                        .param("entries", entries.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
        if (!families.isEmpty()) {
            publisher.publishEvent(new EntriesApproved(families));
        }
    }
}
