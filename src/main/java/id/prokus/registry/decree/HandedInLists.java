package id.prokus.registry.decree;

import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of families as they were handed in, and which of them were set. */
@Repository
class HandedInLists {

    private static final String COLUMNS = """
            select list.id, list.edition, list.kind, list.number, list.decided_on, list.about, list.cohort, list.file,
                   list.file_name, list.sha256, list.handed_in_at, list.handed_in_by,
                   setting.lines, setting.left_out, setting.set_at, setting.set_by
            from registry.list list left join registry.list_setting setting on setting.list = list.id
            """;

    private final JdbcClient database;
    private final Clock clock;

    HandedInLists(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(HandedInList list) {
        database.sql("""
                insert into registry.list (id, edition, kind, number, decided_on, about, cohort, file, file_name, sha256,
                                           handed_in_at, handed_in_by)
                values (:id, :edition, :kind, :number, :decidedOn, :about, :cohort, :file, :fileName, :sha256, :at, :by)
                """)
                .param("id", list.id())
                .param("edition", list.edition().year())
                .param("kind", list.kind().name())
                .param("number", list.number())
                .param("decidedOn", list.decidedOn())
                .param("about", list.about())
                .param("cohort", list.cohort().map(Cohort::name).orElse(""))
                .param("file", list.file())
                .param("fileName", list.fileName())
                .param("sha256", list.sha256())
                .param("at", list.handedInAt().atOffset(ZoneOffset.UTC))
                .param("by", list.handedInBy())
                .update();
    }

    Optional<HandedInList> find(UUID id) {
        return database.sql(COLUMNS + " where list.id = :id")
                .param("id", id)
                .query(HandedInLists::list)
                .optional();
    }

    /** The edition's lists, the latest first. */
    List<HandedInList> of(Edition edition) {
        return database.sql(COLUMNS + " where list.edition = :edition order by list.id desc")
                .param("edition", edition.year())
                .query(HandedInLists::list)
                .list();
    }

    /** Lists of the same bytes that were set before, in whatever edition. */
    List<HandedInList> setBefore(String sha256) {
        return database.sql(COLUMNS + " where list.sha256 = :sha256 and setting.list is not null order by list.id")
                .param("sha256", sha256)
                .query(HandedInLists::list)
                .list();
    }

    /** Whatever is set in an edition is set one after the other, so that no family comes in twice. */
    void oneAtATime(Edition edition) {
        database.sql("select pg_advisory_xact_lock(hashtext('registry.list'), :edition)")
                .param("edition", edition.year())
                .query(row -> {});
    }

    void set(HandedInList list, int lines, List<BadLine> leftOut, Actor actor) {
        database.sql("""
                insert into registry.list_setting (list, lines, left_out, set_at, set_by)
                values (:list, :lines, :leftOut, :at, :by)
                """)
                .param("list", list.id())
                .param("lines", lines)
                .param("leftOut", leftOut.size())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
        database.sql("""
                insert into registry.list_left_out (list, sheet, line, code)
                select :list, * from unnest(:sheets::text[], :lines::int[], :codes::text[])
                """)
                .param("list", list.id())
                .param("sheets", leftOut.stream().map(line -> line.at().sheet()).toArray(String[]::new))
                .param("lines", leftOut.stream().map(line -> line.at().line()).toArray(Integer[]::new))
                .param("codes", leftOut.stream().map(BadLine::code).toArray(String[]::new))
                .update();
    }

    private static HandedInList list(ResultSet row, int number) throws SQLException {
        String cohort = row.getString("cohort");
        Optional<HandedInList.Setting> setting = row.getObject("set_at") == null
                ? Optional.empty()
                : Optional.of(new HandedInList.Setting(
                        row.getInt("lines"),
                        row.getInt("left_out"),
                        row.getObject("set_at", OffsetDateTime.class).toInstant(),
                        row.getString("set_by")));
        return new HandedInList(
                row.getObject("id", UUID.class),
                Edition.prokus(row.getInt("edition")),
                ListKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("about"),
                cohort.isEmpty() ? Optional.empty() : Optional.of(Cohort.valueOf(cohort)),
                row.getObject("file", UUID.class),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant(),
                row.getString("handed_in_by"),
                setting);
    }
}
