package id.prokus.dissemination;

import id.prokus.access.Standing;
import id.prokus.organisation.OfficeKind;
import id.prokus.vocabulary.Actor;
import id.prokus.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was invited to which meeting. Whoever asks sees what the database's policies show them. */
@Repository
public class Invitations {

    private static final String SELECT =
            "select id, meeting, kind, key, name, owner, issued_at from dissemination.invitation ";

    private final JdbcClient database;
    private final Clock clock;

    Invitations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Incubators first, then offices, then others, each in the order in which they were invited. */
    public List<Invitation> of(UUID meeting) {
        return database.sql(SELECT + """
                where meeting = :meeting
                order by array_position(
                    array['inkubator', 'dinsos_provinsi', 'dinsos_kabkota', 'kemensos_unit', 'lain'], kind), id
                """)
                .param("meeting", meeting)
                .query(Invitations::invitation)
                .list();
    }

    /** Those for which somebody may respond at that meeting. */
    public List<Invitation> mine(UUID meeting, Standing standing) {
        Set<String> owners = standing.mandates().stream()
                .filter(mandate -> mandate.role().allows(Right.RESPOND))
                .map(mandate ->
                        mandate.partner().isEmpty() ? mandate.place() : mandate.place() + "|" + mandate.partner())
                .filter(owner -> !owner.isEmpty())
                .collect(Collectors.toSet());
        return of(meeting).stream()
                .filter(invitation -> owners.contains(invitation.owner()))
                .toList();
    }

    public Optional<Invitation> find(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Invitations::invitation)
                .optional();
    }

    /** @throws id.prokus.vocabulary.Refusal {@code dissemination.invitation-unknown} */
    public Invitation get(UUID id) {
        return find(id).orElseThrow(Refused::invitationUnknown);
    }

    Optional<Invitation> withLink(String hash) {
        return database.sql(SELECT + "where token_hash = :hash")
                .param("hash", hash)
                .query(Invitations::invitation)
                .optional();
    }

    /** @return whether it was not invited before */
    boolean add(Invitation invitation, Actor by) {
        return database.sql("""
                insert into dissemination.invitation (id, meeting, kind, key, name, owner, invited_by, invited_at)
                values (:id, :meeting, :kind, :key, :name, :owner, :by, :now)
                on conflict (meeting, kind, key) do nothing
                """)
                        .param("id", invitation.id())
                        .param("meeting", invitation.meeting())
                        .param("kind", invitation.kind().code())
                        .param("key", invitation.key())
                        .param("name", invitation.name())
                        .param("owner", invitation.owner())
                        .param("by", by.name())
                        .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                        .update()
                > 0;
    }

    void issue(UUID id, String hash) {
        database.sql("update dissemination.invitation set token_hash = :hash, issued_at = :now where id = :id")
                .param("id", id)
                .param("hash", hash)
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .update();
    }

    void revoke(UUID id) {
        database.sql("update dissemination.invitation set token_hash = '', issued_at = null where id = :id")
                .param("id", id)
                .update();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("meeting", UUID.class),
                OfficeKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("key"),
                row.getString("name"),
                row.getString("owner"),
                Optional.ofNullable(row.getObject("issued_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
