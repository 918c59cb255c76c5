package id.prokus.registry.candidate;

import id.prokus.registry.FamiliesChanged;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever comes onto an SK is no longer only proposed, whether selected here or named by a list that was loaded. */
@Component
class SettleCandidacies {

    private final JdbcClient database;
    private final Clock clock;

    SettleCandidacies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** With the SK's number as the reason, and on the word of whoever recorded it. */
    @EventListener
    void settle(FamiliesChanged changed) {
        database.sql("""
                with named as (
                    select distinct on (event.family, event.edition) event.family, event.edition, event.happened_on,
                           event.decree, event.recorded_by
                    from registry.enrolment_event event where event.family = any (:families)
                    order by event.family, event.edition, event.id),
                settled as (
                    update registry.candidacy set state = 'ditetapkan', since = named.happened_on
                    from named
                    where candidacy.family = named.family and candidacy.edition = named.edition
                      and candidacy.state <> 'ditetapkan'
                    returning candidacy.id, named.happened_on, named.decree, named.recorded_by)
                insert into registry.candidacy_event (id, candidacy, state, happened_on, reason, recorded_at, recorded_by)
                select uuidv7(), id, 'ditetapkan', happened_on, decree, :now, recorded_by from settled
                """)
                .param("families", changed.families().toArray(UUID[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
