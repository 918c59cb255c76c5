package id.prokus.dissemination.feedback;

import id.prokus.dissemination.Invitation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Narrative reports, byte for byte. Whoever asks sees what the database's policies show them. */
@Repository
public class Attachments {

    private static final String SELECT = """
            select id, meeting, invitation, name, format, sha256, size, challenges, plans, received_by, received_at
            from dissemination.attachment
            """;

    private final JdbcClient database;

    Attachments(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which they came. */
    public List<Attachment> of(UUID meeting) {
        return database.sql(SELECT + "where meeting = :meeting order by id")
                .param("meeting", meeting)
                .query(Attachments::attachment)
                .list();
    }

    public Optional<Attachment> find(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Attachments::attachment)
                .optional();
    }

    byte[] bytes(UUID id) {
        return database.sql("select bytes from dissemination.attachment where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("bytes"))
                .single();
    }

    /** @return false where the organisation has attached these bytes already */
    boolean add(Attachment attachment, byte[] bytes, Invitation invitation) {
        return database.sql("""
                insert into dissemination.attachment (id, meeting, invitation, owner, name, format, sha256, bytes, size,
                    challenges, plans, received_by, received_at)
                values (:id, :meeting, :invitation, :owner, :name, :format, :sha256, :bytes, :size,
                    :challenges, :plans, :by, :at)
                on conflict (invitation, sha256) do nothing
                """)
                        .param("id", attachment.id())
                        .param("meeting", attachment.meeting())
                        .param("invitation", attachment.invitation())
                        .param("owner", invitation.owner())
                        .param("name", attachment.name())
                        .param("format", attachment.format().code())
                        .param("sha256", attachment.sha256())
                        .param("bytes", bytes)
                        .param("size", attachment.size())
                        .param("challenges", attachment.challenges())
                        .param("plans", attachment.plans())
                        .param("by", attachment.receivedBy())
                        .param("at", attachment.receivedAt().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void tell(UUID id, String challenges, String plans) {
        database.sql("""
                update dissemination.attachment set challenges = :challenges, plans = :plans where id = :id
                """)
                .param("id", id)
                .param("challenges", challenges)
                .param("plans", plans)
                .update();
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("meeting", UUID.class),
                row.getObject("invitation", UUID.class),
                row.getString("name"),
                DocumentFormat.valueOf(row.getString("format").toUpperCase(Locale.ROOT)),
                row.getString("sha256"),
                row.getLong("size"),
                row.getString("challenges"),
                row.getString("plans"),
                row.getString("received_by"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
