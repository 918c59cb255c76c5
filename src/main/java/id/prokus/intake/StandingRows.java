package id.prokus.intake;

import id.prokus.programme.Edition;
import id.prokus.web.ListAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of an edition that stand now, and what is noted on them: as much of both as lies in the reader's scope. */
@Repository
public class StandingRows {

    private static final String WANTED = """
            from intake.standing_row s
            where s.edition = :edition and s.pkh_status = any (:statuses)
              and case :kind
                  when 'NOTED' then exists (
                      select from intake.standing_note note
                      where note.reading = s.reading and note.sheet_index = s.sheet_index
                        and note.row_number = s.row_number and note.open and note.code = any (:codes))
                  when 'WITHOUT_CLOSING' then s.counts and not s.closed and not s.closing
                  else s.counts and s.closed end
            """;

    /** What lists of rows are sorted by, and the database's name for it. */
    public static final Map<String, String> COLUMNS = Map.of("tempat", "s.district", "inkubator", "s.incubator");

    private final JdbcClient database;

    StandingRows(JdbcClient database) {
        this.database = database;
    }

    /** What is looked for in a row. */
    public enum Kind {
        /** An open note of a certain code. */
        NOTED,
        /** Neither turnover nor profit at the end, though the business goes on. */
        WITHOUT_CLOSING,
        /** The business has closed. */
        CLOSED
    }

    /**
     * @param codes of the notes; empty unless notes are looked for
     * @param statuses of PKH as the SK says; an empty text among them for those of whom it says nothing
     */
    public record Wanted(Edition edition, Kind kind, Set<NoteCode> codes, Set<String> statuses) {}

    public long count(Wanted wanted) {
        return asked("select count(*) " + WANTED, wanted).query(Long.class).single();
    }

    /** Sorted as the address asks, else by place, then by incubator and row; from the line after its key. */
    public List<StandingRow> page(Wanted wanted, ListAddress address, int most) {
        String first = COLUMNS.getOrDefault(address.column(), "s.regency");
        String place = first + ", s.regency, s.district, s.incubator, s.reading, s.sheet_index, s.row_number";
        String way = address.backwards() ? " desc" : "";
        String order = place.replace(",", way + ",") + way;
        return asked("""
                select s.reading || '.' || s.sheet_index || '.' || s.row_number as key, file.name as file, s.sheet, s.sheet_index, s.row_number, s.regency, s.district, s.incubator,
                       coalesce(name.value, '') as name, coalesce(nik.value, '') as masked,
                       array(select distinct note.code from intake.standing_note note
                             where note.reading = s.reading and note.sheet_index = s.sheet_index
                               and note.row_number = s.row_number and note.open order by note.code) as codes
                from (select s.* %1$s
                      and (:after = '' or (%2$s) %3$s (
                          select %2$s from intake.standing_row s
                          where s.edition = :edition
                              and s.reading || '.' || s.sheet_index || '.' || s.row_number = :after))
                      order by %4$s
                      limit :most) s
                join intake.reading on reading.id = s.reading
                join intake.received_file file on file.id = reading.file
                left join intake.observation name
                    on name.regency = s.regency and name.reading = s.reading and name.sheet_index = s.sheet_index
                    and name.row_number = s.row_number and name.field = 'nama'
                left join intake.observation nik
                    on nik.regency = s.regency and nik.reading = s.reading and nik.sheet_index = s.sheet_index
                    and nik.row_number = s.row_number and nik.field = 'nik'
                order by %4$s
                """.formatted(WANTED, place, address.backwards() ? "<" : ">", order), wanted)
                .param("most", most)
                .param("after", address.after())
                .query(StandingRows::row)
                .list();
    }

    /** Who has reported a family from within the scope. */
    public Set<String> incubators(Edition edition) {
        return new HashSet<>(database.sql("""
                select distinct incubator from intake.standing_row where edition = :edition and counts
                """)
                .param("edition", edition.year())
                .query(String.class)
                .list());
    }

    /** Of these rows of one file those that stand and lie in the scope, by their number. */
    public Set<Integer> visible(UUID file, int sheetIndex, Collection<Integer> rows) {
        return new HashSet<>(database.sql("""
                select s.row_number from intake.standing_row s join intake.reading on reading.id = s.reading
                where reading.file = :file and s.sheet_index = :sheet and s.row_number = any (:rows)
                """)
                .param("file", file)
                .param("sheet", sheetIndex)
                .param("rows", rows.toArray(Integer[]::new))
                .query(Integer.class)
                .list());
    }

    /** The notes on rows in the scope, settled ones too. */
    public Set<UUID> notes(Edition edition) {
        return new HashSet<>(database.sql("select note from intake.standing_note where edition = :edition")
                .param("edition", edition.year())
                .query(UUID.class)
                .list());
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted) {
        return database.sql(sql)
                .param("edition", wanted.edition().year())
                .param("kind", wanted.kind().name())
                .param("statuses", wanted.statuses().toArray(String[]::new))
                .param("codes", wanted.codes().stream().map(NoteCode::name).toArray(String[]::new));
    }

    private static StandingRow row(ResultSet row, int number) throws SQLException {
        return new StandingRow(
                row.getString("key"),
                new RowAddress(
                        row.getString("file"),
                        row.getString("sheet"),
                        row.getInt("sheet_index"),
                        row.getInt("row_number")),
                row.getString("regency"),
                row.getString("district"),
                row.getString("incubator"),
                row.getString("name"),
                row.getString("masked"),
                Arrays.stream((String[]) row.getArray("codes").getArray())
                        .map(NoteCode::valueOf)
                        .toList());
    }
}
