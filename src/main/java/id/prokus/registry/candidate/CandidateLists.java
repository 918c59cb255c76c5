package id.prokus.registry.candidate;

import id.prokus.intake.BulkCopy;
import id.prokus.programme.Edition;
import id.prokus.registry.decree.LinePlace;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of candidates as they were handed in, and what is to be said of their lines. */
@Repository
class CandidateLists {

    private static final String COLUMNS = """
            select id, edition, codes, decided_on, file, file_name, sha256, handed_in_at, handed_in_by, looked_at, good,
                   known, bad, trouble, taken_at, taken_by, taken
            from registry.candidate_list
            """;

    private final JdbcClient database;
    private final DataSource connections;
    private final Clock clock;

    CandidateLists(JdbcClient database, DataSource connections, Clock clock) {
        this.database = database;
        this.connections = connections;
        this.clock = clock;
    }

    void keep(CandidateList list) {
        database.sql("""
                insert into registry.candidate_list
                    (id, edition, codes, decided_on, file, file_name, sha256, handed_in_at, handed_in_by)
                values (:id, :edition, :codes, :decidedOn, :file, :fileName, :sha256, :at, :by)
                """)
                .param("id", list.id())
                .param("edition", list.edition().year())
                .param("codes", list.codes().name())
                .param("decidedOn", list.decidedOn())
                .param("file", list.file())
                .param("fileName", list.fileName())
                .param("sha256", list.sha256())
                .param("at", list.handedInAt().atOffset(ZoneOffset.UTC))
                .param("by", list.handedInBy())
                .update();
    }

    Optional<CandidateList> find(UUID id) {
        return database.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(CandidateLists::list)
                .optional();
    }

    /** The edition's, the latest first. */
    List<CandidateList> of(Edition edition) {
        return database.sql(COLUMNS + " where edition = :edition order by id desc limit 50")
                .param("edition", edition.year())
                .query(CandidateLists::list)
                .list();
    }

    /** The same bytes, read in the same code system, that were handed in for the edition before. */
    Optional<CandidateList> same(Edition edition, String sha256, CodeSystem codes) {
        return database.sql(COLUMNS + """
                 where edition = :edition and sha256 = :sha256 and codes = :codes and trouble = ''
                 order by id desc limit 1
                """)
                .param("edition", edition.year())
                .param("sha256", sha256)
                .param("codes", codes.name())
                .query(CandidateLists::list)
                .optional();
    }

    /** What looking through a list has brought, in the place of what it brought before. */
    void looked(UUID list, CheckCandidates.Checked checked, List<CandidateNote> notes) {
        database.sql("delete from registry.candidate_note where list = :list")
                .param("list", list)
                .update();
        String columns = "list, sheet, line, number, code, bad, masked, indonesian, english";
        BulkCopy.into(connections, "registry.candidate_note (" + columns + ")", copy -> {
            int number = 0;
            for (CandidateNote note : notes) {
                copy.cell(list)
                        .cell(note.at().sheet())
                        .cell(note.at().line())
                        .cell(++number)
                        .cell(note.code())
                        .cell(note.bad())
                        .cell(note.masked())
                        .cell(note.why().indonesian())
                        .cell(note.why().english())
                        .endLine();
            }
        });
        database.sql("""
                update registry.candidate_list
                set looked_at = :now, good = :good, known = :known, bad = :bad, trouble = '' where id = :id
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("good", checked.fresh().size())
                .param("known", checked.repeated())
                .param("bad", notes.stream().filter(CandidateNote::bad).count())
                .param("id", list)
                .update();
    }

    void unreadable(UUID list, String why) {
        database.sql("update registry.candidate_list set trouble = :why where id = :id")
                .param("why", why)
                .param("id", list)
                .update();
    }

    void taken(UUID list, int candidates, Actor actor) {
        database.sql("""
                update registry.candidate_list set taken_at = :now, taken_by = :by, taken = :taken where id = :id
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .param("taken", candidates)
                .param("id", list)
                .update();
    }

    /** Whatever comes into an edition comes one after the other, lists of an SK too. */
    void oneAtATime(Edition edition) {
        database.sql("select pg_advisory_xact_lock(hashtext('registry.list'), :edition)")
                .param("edition", edition.year())
                .query(row -> {});
    }

    /** In the order of the lines. */
    List<CandidateNote> notes(UUID list, boolean bad, int most) {
        return database.sql("""
                select sheet, line, code, bad, masked, indonesian, english from registry.candidate_note
                where list = :list and bad = :bad order by sheet, line, number limit :most
                """)
                .param("list", list)
                .param("bad", bad)
                .param("most", most)
                .query((row, number) -> new CandidateNote(
                        new LinePlace(row.getString("sheet"), row.getInt("line")),
                        row.getString("code"),
                        row.getBoolean("bad"),
                        row.getString("masked"),
                        new Text(row.getString("indonesian"), row.getString("english"))))
                .list();
    }

    /** A kind of note and how often it stands there. */
    public record Counted(Text why, boolean bad, int lines) {}

    /** The commonest first. */
    List<Counted> counted(UUID list) {
        return database.sql("""
                select code, bad, min(indonesian) as indonesian, min(english) as english, count(*) as lines
                from registry.candidate_note where list = :list group by code, bad order by bad desc, lines desc, code
                """)
                .param("list", list)
                .query((row, number) -> new Counted(
                        new Text(row.getString("indonesian"), row.getString("english")),
                        row.getBoolean("bad"),
                        row.getInt("lines")))
                .list();
    }

    private static CandidateList list(ResultSet row, int number) throws SQLException {
        Instant lookedAt = instant(row, "looked_at");
        Optional<CandidateList.Looked> looked = lookedAt == null
                ? Optional.empty()
                : Optional.of(
                        new CandidateList.Looked(lookedAt, row.getInt("good"), row.getInt("known"), row.getInt("bad")));
        Instant takenAt = instant(row, "taken_at");
        Optional<CandidateList.Taken> taken = takenAt == null
                ? Optional.empty()
                : Optional.of(new CandidateList.Taken(takenAt, row.getString("taken_by"), row.getInt("taken")));
        return new CandidateList(
                row.getObject("id", UUID.class),
                Edition.prokus(row.getInt("edition")),
                CodeSystem.valueOf(row.getString("codes")),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("file", UUID.class),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant(),
                row.getString("handed_in_by"),
                looked,
                row.getString("trouble"),
                taken);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
