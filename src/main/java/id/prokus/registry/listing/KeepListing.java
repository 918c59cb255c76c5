package id.prokus.registry.listing;

import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.timeline.EntriesKept;
import id.prokus.registry.timeline.Entry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the lines of families up, in the transaction that changed what they say. */
@Component
class KeepListing {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    /** Kinds of entries that a line shows something of. */
    private static final Set<String> SHOWN = Set.of("status-pkh", "penetapan-tahap", "pasangan", "keluar");

    /**
     * Follows from the other tables alone. A family that is on an SK stands as its last event leaves it, or has left
     * without one; else as its candidacy does; the stage and the PKH status are those said last up to that edition, the mentor is the edition's own.
     * Each family's few entries are fenced off by "offset 0": thousands that were just recorded are in no statistics yet, and
     * an index by kind would be read whole for each family.
     */
    private static final String LINES = """
            insert into registry.listing (edition, family, name, masked, place, incubator, cohort, state, standing, since,
                                          pkh_status, stage, mentor)
            select place.edition, place.family, family.name,
                   coalesce((select left(number, 4) || repeat('•', 8) || right(number, 4) from registry.identity nik
                             where nik.family = family.id and nik.kind = 'NIK' and nik.valid_to is null), ''),
                   place.place, place.incubator, place.cohort, place.state, place.standing, place.since,
                   coalesce((select said ->> 'status_pkh' from (select * from registry.entry_standing one where one.family = family.id offset 0) entry
                             where entry.kind = 'status-pkh'
                               and entry.edition <= place.edition and entry.withdrawn is null and happened_on <= :today
                             order by happened_on desc, stated_at desc, id desc limit 1),
                            place.pkh_status),
                   coalesce((select said ->> 'tahap' from (select * from registry.entry_standing one where one.family = family.id offset 0) entry
                             where entry.kind = 'penetapan-tahap'
                               and entry.edition <= place.edition and entry.withdrawn is null and happened_on <= :today
                             order by happened_on desc, stated_at desc, id desc limit 1), ''),
                   (select (said ->> 'petugas')::uuid from (select * from registry.entry_standing one where one.family = family.id offset 0) entry
                    where entry.kind = 'pasangan' and entry.edition = place.edition
                      and entry.withdrawn is null and happened_on <= :today
                      and said ->> 'petugas' ~ '^[0-9a-f-]{36}$' and coalesce(said ->> 'peran', 'mentor') = 'mentor'
                      and (happened_until is null or happened_until >= :today)
                    order by happened_on desc, stated_at desc, id desc limit 1)
            from (
                select enrolment.edition, enrolment.family,
                       coalesce(nullif(enrolment.district, ''), enrolment.regency) as place, enrolment.incubator,
                       enrolment.cohort,
                       case when gone.happened_on is null or last.kind not in ('DITETAPKAN', 'MENGGANTIKAN')
                            then last.kind else 'KELUAR' end as state,
                       case when gone.happened_on is null and last.kind in ('DITETAPKAN', 'MENGGANTIKAN')
                            then 'aktif' else 'keluar' end as standing,
                       case when last.kind in ('DITETAPKAN', 'MENGGANTIKAN')
                            then coalesce(gone.happened_on, last.happened_on) else last.happened_on end as since, lower(enrolment.pkh_status) as pkh_status
                from registry.enrolment
                join lateral (select kind, happened_on from registry.enrolment_event event
                              where event.enrolment = enrolment.id order by event.id desc limit 1) last on true
                left join lateral (select happened_on from (select * from registry.entry_standing one where one.family = enrolment.family offset 0) entry
                                   where entry.kind = 'keluar'
                                     and entry.edition = enrolment.edition and entry.withdrawn is null
                                     and happened_on <= :today limit 1) gone on true
                where %1$s
                union all
                select candidacy.edition, candidacy.family,
                       coalesce(nullif(candidacy.district, ''), candidacy.regency), candidacy.incubator, '',
                       upper(candidacy.state), candidacy.state, candidacy.since, lower(candidacy.pkh_status)
                from registry.candidacy
                where %2$s and not exists (select from registry.enrolment placed
                                  where placed.family = candidacy.family and placed.edition = candidacy.edition)) place
            join registry.family on family.id = place.family
            on conflict (edition, family) do update set
                name = excluded.name, masked = excluded.masked, place = excluded.place, incubator = excluded.incubator,
                cohort = excluded.cohort, state = excluded.state, standing = excluded.standing, since = excluded.since,
                pkh_status = excluded.pkh_status, stage = excluded.stage, mentor = excluded.mentor
            where (listing.name, listing.masked, listing.place, listing.incubator, listing.cohort, listing.state,
                   listing.since, listing.pkh_status, listing.stage, listing.mentor)
                is distinct from
                  (excluded.name, excluded.masked, excluded.place, excluded.incubator, excluded.cohort, excluded.state,
                   excluded.since, excluded.pkh_status, excluded.stage, excluded.mentor)
            """;

    private static final String OF_THESE =
            LINES.formatted("enrolment.family = any (:families)", "candidacy.family = any (:families)");

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
    void keepUp(EntriesKept kept) {
        keepUp(kept.entries().stream()
                .filter(entry -> SHOWN.contains(entry.kind()))
                .map(Entry::family)
                .toList());
    }

    private void keepUp(Collection<UUID> families) {
        if (families.isEmpty()) {
            return;
        }
        database.sql(OF_THESE)
                .param("families", families.stream().distinct().toArray(UUID[]::new))
                .param("today", today())
                .update();
    }

    /** Every line anew, for a database that was filled before there were lines. */
    int keepUpAll() {
        return database.sql(LINES.formatted("true", "true"))
                .param("today", today())
                .update();
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

    /** The lines of families for whom something begins or ended these days. */
    void keepUpDue() {
        keepUp(database.sql("""
                select family from registry.entry_standing
                where kind = any (:kinds)
                  and (happened_on between :today - 31 and :today or happened_until between :today - 32 and :today)
                """)
                .param("kinds", SHOWN.toArray(String[]::new))
                .param("today", today())
                .query(UUID.class)
                .list());
    }

    private LocalDate today() {
        return clock.instant().atZone(JAKARTA).toLocalDate();
    }
}
