package id.prokus.registry.timeline;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was said of families: every word of it, and beside it what counts of each thing now. */
@Repository
public class Entries {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String COLUMNS =
            "id, thing, family, edition, kind, happened_on, happened_until, said, together, way, reference, stated_at,"
                    + " withdrawn, recorded_at, recorded_by";

    private final JdbcClient database;
    private final Clock clock;

    Entries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of these families that there are, in the scope of whoever asks. */
    Set<UUID> families(Collection<UUID> wanted) {
        return new HashSet<>(database.sql("select id from registry.family where id = any (:wanted)")
                .param("wanted", wanted.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** @return the ids that were not there yet; for each thing, the word stated last then counts */
    Set<UUID> keep(List<Entry> said, Actor actor) {
        return new HashSet<>(database.sql("""
                with sent as (
                    select * from jsonb_to_recordset(cast(:lines as jsonb)) as line (
                        id uuid, thing uuid, family uuid, edition int, kind text, happened_on date, happened_until date,
                        said jsonb, together uuid, way text, reference text, stated_at timestamptz, withdrawn text)),
                kept as (
                    insert into registry.entry (registered_in, %1$s)
                    select family.registered_in, sent.*, :now, :by
                    from (select distinct on (id) * from sent order by id) sent
                    join registry.family on family.id = sent.family
                    on conflict do nothing
                    returning %1$s),
                standing as (
                    insert into registry.entry_standing (%1$s)
                    select distinct on (family, thing) %1$s from kept order by family, thing, stated_at desc, id desc
                    on conflict (family, thing) do update set
                        id = excluded.id, edition = excluded.edition, kind = excluded.kind,
                        happened_on = excluded.happened_on, happened_until = excluded.happened_until,
                        said = excluded.said, together = excluded.together, way = excluded.way,
                        reference = excluded.reference, stated_at = excluded.stated_at,
                        withdrawn = excluded.withdrawn, recorded_at = excluded.recorded_at,
                        recorded_by = excluded.recorded_by
                    where (excluded.stated_at, excluded.id) > (entry_standing.stated_at, entry_standing.id))
                select id from kept
                """.formatted(COLUMNS))
                .param(
                        "lines",
                        JSON.writeValueAsString(said.stream().map(Entries::line).toList()))
                .param("now", now())
                .param("by", actor.name())
                .query(UUID.class)
                .list());
    }

    /** @throws Refusal {@code registry.entry-differs} where one of these is kept with other words under its id */
    void refuseOtherWords(List<Entry> known) {
        Map<UUID, Entry> kept = new LinkedHashMap<>();
        database.sql("select " + COLUMNS + " from registry.entry where family = any (:families) and id = any (:ids)")
                .param("families", known.stream().map(Entry::family).distinct().toArray(UUID[]::new))
                .param("ids", known.stream().map(Entry::id).toArray(UUID[]::new))
                .query(Entries::entry)
                .list()
                .forEach(one -> kept.put(one.entry().id(), one.entry()));
        for (Entry entry : known) {
            Entry before = kept.get(entry.id());
            if (before == null
                    || !before.values().equals(entry.values())
                    || !before.on().equals(entry.on())
                    || !before.thing().equals(entry.thing())) {
                throw new Refusal(
                        "registry.entry-differs",
                        new Text(
                                "Peristiwa dengan id %s sudah tersimpan dengan isi lain. Beri id baru untuk perubahan, dengan \"thing\" yang sama."
                                        .formatted(entry.id()),
                                "The event with id %s is kept with other words. Give a change an id of its own, with the same \"thing\"."
                                        .formatted(entry.id())));
            }
        }
    }

    /** What counts of each thing of a family and of those merged with it, as it happened; with what was taken back. */
    public List<KeptEntry> of(UUID family) {
        return database.sql("select " + COLUMNS + " from registry.entry_standing"
                        + " where family = any (array(select registry.one_family(:family)))"
                        + " order by happened_on, stated_at, id")
                .param("family", family)
                .query(Entries::entry)
                .list();
    }

    /** What counts of these kinds for these families, for whoever keeps figures of it; with what was taken back. */
    public List<Entry> of(Collection<UUID> families, Collection<String> kinds) {
        return database
                .sql("select " + COLUMNS + " from registry.entry_standing"
                        + " where family = any (:families) and kind = any (:kinds)")
                .param("families", families.toArray(UUID[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .query(Entries::entry)
                .list()
                .stream()
                .map(KeptEntry::entry)
                .toList();
    }

    /** What counts of several families, each with those merged with it; for a page of a list. */
    public Map<UUID, List<KeptEntry>> of(Collection<UUID> families) {
        Map<UUID, List<KeptEntry>> kept = new LinkedHashMap<>();
        database.sql("select asked, entry.* from unnest(:families) asked, lateral registry.one_family(asked) one,"
                        + " lateral (select " + COLUMNS + " from registry.entry_standing"
                        + " where entry_standing.family = one) entry order by happened_on, stated_at, id")
                .param("families", families.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("asked", UUID.class), entry(row, number)))
                .list()
                .forEach(one -> kept.computeIfAbsent(one.getKey(), _ -> new java.util.ArrayList<>())
                        .add(one.getValue()));
        return kept;
    }

    /** Every word about one thing, the first first. */
    public List<KeptEntry> history(UUID family, UUID thing) {
        return database.sql("select " + COLUMNS + " from registry.entry"
                        + " where family = any (array(select registry.one_family(:family))) and thing = :thing"
                        + " order by stated_at, id")
                .param("family", family)
                .param("thing", thing)
                .query(Entries::entry)
                .list();
    }

    /** What counts of one thing now. */
    public Optional<KeptEntry> find(UUID family, UUID thing) {
        return database.sql("select " + COLUMNS + " from registry.entry_standing"
                        + " where family = any (array(select registry.one_family(:family))) and thing = :thing")
                .param("family", family)
                .param("thing", thing)
                .query(Entries::entry)
                .optional();
    }

    /** What counts now of everything of one kind in an edition, by what it is about; with what was taken back. */
    public Map<UUID, Entry> standing(int edition, String kind) {
        Map<UUID, Entry> standing = new LinkedHashMap<>();
        database.sql("select " + COLUMNS + " from registry.entry_standing where edition = :edition and kind = :kind")
                .param("edition", edition)
                .param("kind", kind)
                .query(Entries::entry)
                .list()
                .forEach(one -> standing.put(one.entry().thing(), one.entry()));
        return standing;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Map<String, Object> line(Entry entry) {
        var line = new LinkedHashMap<String, Object>();
        line.put("id", entry.id());
        line.put("thing", entry.thing());
        line.put("family", entry.family());
        line.put("edition", entry.edition());
        line.put("kind", entry.kind());
        line.put("happened_on", entry.on().toString());
        entry.until().ifPresent(day -> line.put("happened_until", day.toString()));
        line.put("said", entry.values());
        entry.together().ifPresent(shared -> line.put("together", shared));
        line.put("way", entry.source().way().name());
        line.put("reference", entry.source().reference());
        line.put("stated_at", entry.statedAt().toString());
        entry.withdrawn().ifPresent(reason -> line.put("withdrawn", reason));
        return line;
    }

    /** A row with the columns of an entry, also for the lists of other modules. */
    public static KeptEntry entry(ResultSet row, int number) throws SQLException {
        return new KeptEntry(
                new Entry(
                        row.getObject("id", UUID.class),
                        row.getObject("thing", UUID.class),
                        row.getObject("family", UUID.class),
                        row.getInt("edition"),
                        row.getString("kind"),
                        row.getObject("happened_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("happened_until", LocalDate.class)),
                        JSON.readValue(row.getString("said"), new TypeReference<Map<String, String>>() {}),
                        Optional.ofNullable(row.getObject("together", UUID.class)),
                        new Source(Source.Way.valueOf(row.getString("way")), row.getString("reference")),
                        instant(row, "stated_at"),
                        Optional.ofNullable(row.getString("withdrawn"))),
                instant(row, "recorded_at"),
                row.getString("recorded_by"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
