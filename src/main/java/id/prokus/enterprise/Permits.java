package id.prokus.enterprise;

import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.EntriesKept;
import id.prokus.registry.timeline.Entry;
import id.prokus.web.ListAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The papers that come to an end, as the entries say. */
@Repository
class Permits {

    /** What the list can be sorted by. */
    static final Map<String, String> COLUMNS = Map.of(
            "berakhir", "permit.last_day",
            "nama", "lower(family.name)",
            "kabupaten", "family.regency",
            "inkubator", "family.incubator",
            "jenis", "permit.kind");

    private static final String KIND = "izin-usaha";

    private static final String FROM = """
             from enterprise.permit join registry.family on family.id = permit.family
            """;

    private final JdbcClient database;
    private final Entries entries;

    Permits(JdbcClient database, Entries entries) {
        this.database = database;
        this.entries = entries;
    }

    @EventListener
    void keepUp(EntriesKept kept) {
        Set<UUID> families = kept.entries().stream()
                .filter(entry -> entry.kind().equals(KIND))
                .map(Entry::family)
                .collect(Collectors.toSet());
        if (families.isEmpty()) {
            return;
        }
        database.sql("delete from enterprise.permit where family = any (:families)")
                .param("families", families.toArray(UUID[]::new))
                .update();
        List<Entry> ending = entries.of(families, Set.of(KIND)).stream()
                .filter(entry -> entry.holds() && PermitKind.lastDay(entry).isPresent())
                .toList();
        database.sql("""
                insert into enterprise.permit (family, thing, kind, number, last_day)
                select * from unnest(:families::uuid[], :things::uuid[], :kinds::text[], :numbers::text[], :days::date[])
                """)
                .param("families", ending.stream().map(Entry::family).toArray(UUID[]::new))
                .param("things", ending.stream().map(Entry::thing).toArray(UUID[]::new))
                .param("kinds", words(ending, "jenis_izin"))
                .param("numbers", words(ending, "nomor_izin"))
                .param(
                        "days",
                        ending.stream()
                                .map(entry ->
                                        PermitKind.lastDay(entry).orElseThrow().toString())
                                .toArray(String[]::new))
                .update();
    }

    private static String[] words(List<Entry> said, String field) {
        return said.stream().map(entry -> entry.value(field).orElse("")).toArray(String[]::new);
    }

    /**
     * What has expired or soon will, in the scope of whoever asks.
     *
     * @param until the last day asked for
     * @param state "kedaluwarsa", "segera" or empty for both
     * @param kind nib, pirt, halal or empty
     */
    record Wanted(LocalDate today, LocalDate until, String state, String kind) {}

    List<Permit> page(Wanted wanted, ListAddress address, int most) {
        String column = COLUMNS.getOrDefault(address.column(), "permit.last_day");
        return database.sql("""
                select permit.family, permit.thing,
                       (select kept.name from registry.family kept where kept.id = registry.kept_family(family.id)) as name, family.regency, family.incubator, permit.kind,
                       permit.number, permit.last_day
                %4$s
                where permit.last_day <= :until
                  and (:state = '' or (permit.last_day < :today) = (:state = 'kedaluwarsa'))
                  and (:kind = '' or permit.kind = :kind)
                  and (:after = '' or (%1$s, permit.thing) %3$s (
                        select %1$s, permit.thing %4$s where permit.thing::text = :after))
                order by %1$s %2$s, permit.thing %2$s
                limit :limit
                """.formatted(
                                column, address.backwards() ? "desc" : "asc", address.backwards() ? "<" : ">", FROM))
                .param("today", wanted.today())
                .param("until", wanted.until())
                .param("state", wanted.state())
                .param("kind", wanted.kind())
                .param("after", address.after())
                .param("limit", most)
                .query((row, number) -> new Permit(
                        row.getObject("family", UUID.class),
                        row.getObject("thing", UUID.class),
                        row.getString("name"),
                        row.getString("regency"),
                        row.getString("incubator"),
                        row.getString("kind"),
                        row.getString("number"),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    /** How many have expired, and how many soon will. */
    record Counts(long expired, long soon) {}

    Counts counts(LocalDate today, LocalDate until) {
        return database.sql("""
                select count(*) filter (where last_day < :today) as expired,
                       count(*) filter (where last_day >= :today) as soon
                from enterprise.permit where last_day <= :until
                """)
                .param("today", today)
                .param("until", until)
                .query((row, number) -> new Counts(row.getLong("expired"), row.getLong("soon")))
                .single();
    }
}
