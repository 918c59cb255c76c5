package id.prokus.registry.exchange;

import id.prokus.database.RowScope;
import id.prokus.registry.exchange.Import.Counts;
import id.prokus.registry.exchange.Import.Step;
import id.prokus.registry.timeline.Entry;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of events, as they were handed in, and what became of them. */
@Repository
class Imports {

    private final JdbcClient database;
    private final Clock clock;

    Imports(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(Import file) {
        database.sql("""
                insert into registry.entry_import (id, kind, edition, file, file_name, sha256, seen_by, handed_in_at, handed_in_by)
                values (:id, :kind, :edition, :file, :fileName, :sha256, :seenBy, :at, :by)
                """)
                .param("id", file.id())
                .param("kind", file.kind())
                .param("edition", file.edition())
                .param("file", file.file())
                .param("fileName", file.fileName())
                .param("sha256", file.sha256())
                .param("seenBy", RowScope.current().split("\n"))
                .param("at", file.handedInAt().atOffset(ZoneOffset.UTC))
                .param("by", file.handedInBy())
                .update();
    }

    /** @throws Refusal {@code registry.import-unknown} */
    Import get(UUID id) {
        return database.sql("select * from registry.entry_import where id = :id")
                .param("id", id)
                .query(Imports::file)
                .optional()
                .orElseThrow(() -> new Refusal(
                        "registry.import-unknown",
                        new Text(
                                "Kiriman ini tidak ditemukan. Buka kembali halaman Kirim peristiwa.",
                                "There is no such file. Open the page for sending events again.")));
    }

    /** The latest first. */
    List<Import> latest(int most) {
        return database.sql("select * from registry.entry_import order by handed_in_at desc, id limit :most")
                .param("most", most)
                .query(Imports::file)
                .list();
    }

    /** So that one file is not taken in twice at once. */
    void lock(UUID id) {
        database.sql("select id from registry.entry_import where id = :id for update")
                .param("id", id)
                .query(row -> {});
    }

    /** What its rows would do; replaces what was found before. */
    void looked(UUID id, Counts counts, List<ImportNote> notes) {
        database.sql("delete from registry.entry_import_note where import = :id")
                .param("id", id)
                .update();
        database.sql("""
                insert into registry.entry_import_note (import, number, sheet, line, place, field, impossible, indonesian, english)
                select :id, * from unnest(:numbers::int[], :sheets::text[], :lines::int[], :places::int[], :fields::text[],
                                          :impossible::boolean[], :indonesian::text[], :english::text[])
                """)
                .param("id", id)
                .param("numbers", IntStream.range(0, notes.size()).boxed().toArray(Integer[]::new))
                .param("sheets", notes.stream().map(ImportNote::sheet).toArray(String[]::new))
                .param("lines", notes.stream().map(ImportNote::line).toArray(Integer[]::new))
                .param("places", notes.stream().map(ImportNote::column).toArray(Integer[]::new))
                .param("fields", notes.stream().map(ImportNote::heading).toArray(String[]::new))
                .param("impossible", notes.stream().map(ImportNote::impossible).toArray(Boolean[]::new))
                .param(
                        "indonesian",
                        notes.stream().map(note -> note.sentence().indonesian()).toArray(String[]::new))
                .param(
                        "english",
                        notes.stream().map(note -> note.sentence().english()).toArray(String[]::new))
                .update();
        database.sql("""
                update registry.entry_import set checked_at = :now, fresh = :fresh, corrected = :corrected, known = :known,
                    refused = :refused, trouble = null
                where id = :id
                """)
                .param("now", now())
                .param("fresh", counts.fresh())
                .param("corrected", counts.corrected())
                .param("known", counts.known())
                .param("refused", counts.refused())
                .param("id", id)
                .update();
    }

    void stopped(UUID id, Text why) {
        database.sql("update registry.entry_import set trouble = :why where id = :id")
                .param("why", new String[] {why.indonesian(), why.english()})
                .param("id", id)
                .update();
    }

    void taken(UUID id, List<Entry> entries, Actor actor) {
        database.sql("update registry.entry_import set taken_at = :now, taken_by = :by, trouble = null where id = :id")
                .param("now", now())
                .param("by", actor.name())
                .param("id", id)
                .update();
        database.sql("""
                insert into registry.entry_import_line (import, family, thing, entry)
                select :id, * from unnest(:families::uuid[], :things::uuid[], :entries::uuid[])
                """)
                .param("id", id)
                .param("families", entries.stream().map(Entry::family).toArray(UUID[]::new))
                .param("things", entries.stream().map(Entry::thing).toArray(UUID[]::new))
                .param("entries", entries.stream().map(Entry::id).toArray(UUID[]::new))
                .update();
    }

    void takenBack(UUID id, String reason, Actor actor) {
        database.sql("""
                update registry.entry_import set taken_back_at = :now, taken_back_by = :by, reason = :reason where id = :id
                """)
                .param("now", now())
                .param("by", actor.name())
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    /** A line of a file that was taken in. */
    record Line(UUID family, UUID thing, UUID entry) {}

    List<Line> lines(UUID id) {
        return database.sql("select family, thing, entry from registry.entry_import_line where import = :id")
                .param("id", id)
                .query(Line.class)
                .list();
    }

    List<ImportNote> notes(UUID id, int from, int most) {
        return database.sql("""
                select sheet, line, place, field, impossible, indonesian, english from registry.entry_import_note
                where import = :id and number >= :from order by number limit :most
                """)
                .param("id", id)
                .param("from", from)
                .param("most", most)
                .query((row, number) -> new ImportNote(
                        row.getString("sheet"),
                        row.getInt("line"),
                        row.getInt("place"),
                        row.getString("field"),
                        row.getBoolean("impossible"),
                        new Text(row.getString("indonesian"), row.getString("english"))))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Import file(ResultSet row, int number) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getInt("edition"),
                row.getObject("file", UUID.class),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant(),
                row.getString("handed_in_by"),
                row.getObject("checked_at") == null
                        ? Optional.empty()
                        : Optional.of(new Counts(
                                row.getInt("fresh"),
                                row.getInt("corrected"),
                                row.getInt("known"),
                                row.getInt("refused"))),
                trouble(row),
                step(row, "taken", ""),
                step(
                        row,
                        "taken_back",
                        Optional.ofNullable(row.getString("reason")).orElse("")));
    }

    private static Optional<Text> trouble(ResultSet row) throws SQLException {
        var array = row.getArray("trouble");
        if (array == null) {
            return Optional.empty();
        }
        String[] words = (String[]) array.getArray();
        return Optional.of(new Text(words[0], words[1]));
    }

    private static Optional<Step> step(ResultSet row, String what, String reason) throws SQLException {
        OffsetDateTime at = row.getObject(what + "_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Step(at.toInstant(), row.getString(what + "_by"), reason));
    }
}
