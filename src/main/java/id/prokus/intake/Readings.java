package id.prokus.intake;

import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What each file said, value by value with its cell. */
@Repository
public class Readings {

    private final JdbcClient database;
    private final DataSource connections;
    private final Clock clock;

    Readings(JdbcClient database, DataSource connections, Clock clock) {
        this.database = database;
        this.connections = connections;
        this.clock = clock;
    }

    /** Keeps a reading whole, or finds that it is kept already; a file that is read otherwise than before is kept anew. */
    @Transactional
    public void keep(ReceivedFile file, FileReading reading) {
        String digest = ReadingDigest.of(reading);
        if (!supersede(file, digest)) {
            return;
        }
        UUID id = TimeOrderedId.next();
        List<String> regencies = reading.rows().stream()
                .map(row -> row.value(Field.REGENCY))
                .distinct()
                .sorted()
                .toList();
        insert(id, file, reading.incubator(), digest, reading.rows().size(), regencies, "", reading.remarks());
        new KeepReading(connections, id, reading).keep();
        numbers(id, reading.rows());
    }

    /** Keeps that a file could not be read, and why. */
    @Transactional
    public void refuse(ReceivedFile file, String incubator, String sentence) {
        if (supersede(file, sentence)) {
            insert(TimeOrderedId.next(), file, incubator, sentence, 0, List.of(), sentence, List.of());
        }
    }

    /** False where the very same is kept already. */
    private boolean supersede(ReceivedFile file, String digest) {
        Optional<UUID> kept = database.sql("select id from intake.reading where file = :file and digest = :digest")
                .param("file", file.id())
                .param("digest", digest)
                .query(UUID.class)
                .optional();
        if (kept.isPresent()) {
            return false;
        }
        database.sql("""
                delete from intake.observation o using intake.reading r
                where r.file = :file and o.reading = r.id and o.regency = any (r.regencies)
                """).param("file", file.id()).update();
        open();
        database.sql("""
                delete from intake.identity_number n using intake.reading r where r.file = :file and n.reading = r.id
                """).param("file", file.id()).update();
        database.sql("delete from intake.reading where file = :file")
                .param("file", file.id())
                .update();
        return true;
    }

    private void insert(
            UUID id,
            ReceivedFile file,
            String incubator,
            String digest,
            int rows,
            List<String> regencies,
            String refusal,
            List<String> remarks) {
        database.sql("""
                insert into intake.reading
                    (id, file, incubator, digest, read_at, row_count, regencies, refusal, remarks)
                values (:id, :file, :incubator, :digest, :now, :rows, :regencies, :refusal, :remarks)
                """)
                .param("id", id)
                .param("file", file.id())
                .param("incubator", incubator)
                .param("digest", digest)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("rows", rows)
                .param("regencies", regencies.toArray(String[]::new))
                .param("refusal", refusal)
                .param("remarks", remarks.toArray(String[]::new))
                .update();
    }

    private void numbers(UUID reading, List<KpmRow> rows) {
        IdentityNumbers numbers = IdentityNumbers.of(rows);
        if (numbers.isEmpty()) {
            return;
        }
        open();
        database.sql("""
                insert into intake.identity_number (reading, sheet_index, row_number, field, digits, damaged)
                select :reading, * from unnest(:sheets::int[], :rows::int[], :fields::text[], :digits::text[], :damaged::text[])
                """)
                .param("reading", reading)
                .param("sheets", numbers.sheets())
                .param("rows", numbers.rows())
                .param("fields", numbers.fields())
                .param("digits", numbers.digits())
                .param("damaged", numbers.damaged())
                .update();
    }

    private void open() {
        database.sql("select set_config('prokus.identity_numbers', 'open', true)")
                .query(String.class)
                .single();
    }
}
