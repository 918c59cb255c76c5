package id.prokus.dissemination.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every draft of a ringkasan; of an edition one is open at a time. */
@Repository
class Drafts {

    private static final String COLUMNS = """
            select id, edition, snapshot, state, submitted_by, returned_why, approved_by, approved_at
            from dissemination.draft
            """;

    private final JdbcClient database;

    Drafts(JdbcClient database) {
        this.database = database;
    }

    /** False where somebody opened one a moment ago. */
    boolean add(UUID id, int edition, UUID snapshot, String by, Instant at) {
        return database.sql("""
                insert into dissemination.draft (id, edition, snapshot, state, opened_by, opened_at)
                values (:id, :edition, :snapshot, 'draf', :by, :at)
                on conflict (edition) where state <> 'terbit' do nothing
                """)
                        .param("id", id)
                        .param("edition", edition)
                        .param("snapshot", snapshot)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The one that is not issued yet. */
    Optional<Draft> open(int edition) {
        return database.sql(COLUMNS + " where edition = :edition and state <> 'terbit'")
                .param("edition", edition)
                .query(Drafts::draft)
                .optional();
    }

    Optional<Draft> find(UUID id) {
        return database.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(Drafts::draft)
                .optional();
    }

    /** Until the transaction ends nobody else moves or changes it. */
    Optional<Draft> hold(UUID id) {
        return database.sql(COLUMNS + " where id = :id for update")
                .param("id", id)
                .query(Drafts::draft)
                .optional();
    }

    void save(Draft draft) {
        database.sql("""
                update dissemination.draft
                set snapshot = :snapshot, state = :state, submitted_by = :submittedBy, returned_why = :why,
                    approved_by = :approvedBy, approved_at = :approvedAt
                where id = :id
                """)
                .param("snapshot", draft.snapshot())
                .param("state", draft.state().code())
                .param("submittedBy", draft.submittedBy())
                .param("why", draft.returnedWhy())
                .param("approvedBy", draft.approvedBy())
                .param(
                        "approvedAt",
                        draft.approvedAt()
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", draft.id())
                .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                row.getObject("snapshot", UUID.class),
                Draft.State.of(row.getString("state")),
                row.getString("submitted_by"),
                row.getString("returned_why"),
                row.getString("approved_by"),
                Optional.ofNullable(row.getObject("approved_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
