package id.prokus.registry.listing;

import id.prokus.registry.DayBegan;
import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.MergeChanged;
import id.prokus.registry.timeline.EntriesKept;
import id.prokus.registry.timeline.Entry;
import id.prokus.vocabulary.Jakarta;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the lines of families up, in the transaction that changed what they say. */
@Component
class KeepListing {

    /** Kinds of entries that a line shows something of. */
    private static final Set<String> SHOWN = Set.of("status-pkh", "penetapan-tahap", "pasangan", "keluar");

    private static final int MANY = 1_000;

    private final JdbcClient database;
    private final Clock clock;

    KeepListing(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void keepUp(FamiliesChanged changed) {
        keepUp(changed.families());
    }

    @EventListener
    void keepUp(MergeChanged changed) {
        keepUp(changed.families());
    }

    @EventListener
    void keepUp(EntriesKept kept) {
        keepUp(kept.entries().stream()
                .filter(entry -> SHOWN.contains(entry.kind()))
                .map(Entry::family)
                .toList());
    }

    /** Pairings begin and end by themselves, also while the server stood still. */
    @EventListener
    void keepUp(DayBegan began) {
        keepUp(
                database.sql("""
                        select family from registry.entry_standing
                        where kind = any (:kinds)
                          and (happened_on between :since and :today
                               or happened_until between cast(:since as date) - 1 and :today)
                        """)
                        .param("kinds", SHOWN.toArray(String[]::new))
                        .param("since", began.since())
                        .param("today", began.day())
                        .query(UUID.class)
                        .list(),
                began.day());
    }

    private void keepUp(Collection<UUID> families) {
        keepUp(families, today());
    }

    private void keepUp(Collection<UUID> families, LocalDate day) {
        if (families.isEmpty()) {
            return;
        }
        int lines = database.sql("select registry.keep_lines(:families, :today)")
                .param("families", families.stream().distinct().toArray(UUID[]::new))
                .param("today", day)
                .query(Integer.class)
                .single();
        if (lines >= MANY) {
            lookAtFamilies();
        }
    }

    /** So many new lines make the database's own idea of them wrong. */
    private void lookAtFamilies() {
        database.sql("select registry.look_at_families()")
                .query((row, number) -> 0)
                .single();
    }

    /** Every line anew, for a database that was filled before there were lines. */
    int keepUpAll() {
        lookAtFamilies();
        int lines = database.sql("select registry.keep_lines(null, :today)")
                .param("today", today())
                .query(Integer.class)
                .single();
        lookAtFamilies();
        return lines;
    }

    /** Whether a family on an SK, or proposed, has no line yet. */
    boolean incomplete() {
        return database.sql("""
                select exists (select family, edition from registry.enrolment
                               where exists (select from registry.enrolment_event where enrolment = enrolment.id)
                               except select family, edition from registry.listing)
                    or exists (select family, edition from registry.candidacy
                               except select family, edition from registry.listing)
                """).query(Boolean.class).single();
    }

    private LocalDate today() {
        return Jakarta.today(clock);
    }
}
