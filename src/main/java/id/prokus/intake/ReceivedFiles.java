package id.prokus.intake;

import id.prokus.programme.Edition;
import id.prokus.vocabulary.TimeOrderedId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was handed in, byte for byte. */
@Repository
public class ReceivedFiles {

    private static final String COLUMNS = """
            select file.id, file.edition, file.name, file.sha256, content.size, file.changed_at, file.received_at,
                   file.sender,
                   exists (select from intake.received_file earlier
                           where earlier.edition = file.edition and earlier.sha256 = file.sha256
                             and earlier.id < file.id) as known
            from intake.received_file file join intake.content on content.sha256 = file.sha256
            """;

    private final JdbcClient database;
    private final Clock clock;

    ReceivedFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps a file before anything is made of it. The same bytes under the same name give the same receipt again.
     *
     * @param changedAt when its sender last changed it; empty where that is not known
     */
    @Transactional
    public ReceivedFile receive(
            Edition edition, String name, byte[] bytes, Optional<Instant> changedAt, String sender) {
        String sha256 = keepContent(bytes);
        Instant now = clock.instant();
        database.sql("""
                insert into intake.received_file (id, edition, name, sha256, changed_at, received_at, sender)
                values (:id, :edition, :name, :sha256, :changedAt, :now, :sender)
                on conflict (edition, name, sha256) do nothing
                """)
                .param("id", TimeOrderedId.next())
                .param("edition", edition.year())
                .param("name", name)
                .param("sha256", sha256)
                .param("changedAt", changedAt.orElse(now).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("sender", sender)
                .update();
        return database.sql(COLUMNS + " where file.edition = :edition and file.name = :name and file.sha256 = :sha256")
                .param("edition", edition.year())
                .param("name", name)
                .param("sha256", sha256)
                .query(ReceivedFiles::file)
                .single();
    }

    /**
     * Keeps bytes that are part of something else, such as a photograph beside a form; once, however often they come.
     *
     * @return their SHA-256, by which they are found again
     */
    @Transactional
    public String keepContent(byte[] bytes) {
        String sha256 = sha256(bytes);
        database.sql("""
                insert into intake.content (sha256, bytes, size) values (:sha256, :bytes, :size)
                on conflict (sha256) do nothing
                """)
                .param("sha256", sha256)
                .param("bytes", bytes)
                .param("size", (long) bytes.length)
                .update();
        return sha256;
    }

    public ReceivedFile get(UUID id) {
        return database.sql(COLUMNS + " where file.id = :id")
                .param("id", id)
                .query(ReceivedFiles::file)
                .single();
    }

    public Optional<ReceivedFile> find(UUID id) {
        return database.sql(COLUMNS + " where file.id = :id")
                .param("id", id)
                .query(ReceivedFiles::file)
                .optional();
    }

    /** What was handed in since a moment, in the order in which it came. */
    public List<ReceivedFile> since(Edition edition, Instant moment) {
        return database.sql(COLUMNS + " where file.edition = :edition and file.received_at >= :moment order by file.id")
                .param("edition", edition.year())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(ReceivedFiles::file)
                .list();
    }

    /** The bytes as received; empty where they were erased by law. */
    public Optional<byte[]> bytes(String sha256) {
        return database.sql("select bytes from intake.content where sha256 = :sha256 and bytes is not null")
                .param("sha256", sha256)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    /** In hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static ReceivedFile file(ResultSet row, int number) throws SQLException {
        return new ReceivedFile(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("size"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("sender"),
                row.getBoolean("known"));
    }
}
