package id.prokus.intake;

import id.prokus.programme.Edition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Corrections of single cells: lines are added, never changed. */
@Repository
public class CellCorrections {

    private static final String COLUMNS = """
            select correction.id, correction.edition, correction.row_id, correction.incubator, correction.regency,
                   correction.field, correction.before, correction.after, correction.reason, correction.cause,
                   correction.proposed_by, correction.accepted_by, correction.accepted_at
            from intake.cell_correction correction
            """;

    private static final String NOT_WITHDRAWN =
            " not exists (select from intake.cell_correction_withdrawal w where w.correction = correction.id) ";

    private final JdbcClient database;
    private final Clock clock;

    CellCorrections(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void add(CellCorrection correction) {
        database.sql("""
                insert into intake.cell_correction (id, edition, row_id, incubator, regency, field, before, after,
                    reason, cause, proposed_by, accepted_by, accepted_at)
                values (:id, :edition, :row, :incubator, :regency, :field, :before, :after,
                    :reason, :cause, :proposedBy, :acceptedBy, :at)
                """)
                .param("id", correction.id())
                .param("edition", correction.edition())
                .param("row", correction.row())
                .param("incubator", correction.incubator())
                .param("regency", correction.regency())
                .param("field", correction.field().code())
                .param("before", correction.before())
                .param("after", correction.after())
                .param("reason", correction.reason())
                .param("cause", correction.cause())
                .param("proposedBy", correction.proposedBy())
                .param("acceptedBy", correction.acceptedBy())
                .param("at", correction.acceptedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return false where it was taken back before */
    public boolean withdraw(UUID correction, String reason, String by) {
        return database.sql("""
                insert into intake.cell_correction_withdrawal (correction, reason, withdrawn_by, withdrawn_at)
                values (:correction, :reason, :by, :now)
                on conflict do nothing
                """)
                        .param("correction", correction)
                        .param("reason", reason)
                        .param("by", by)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What holds for each row of an edition, by field; the latest where a cell was corrected twice. */
    public Map<UUID, Map<Field, CellCorrection>> standing(Edition edition) {
        Map<UUID, Map<Field, CellCorrection>> standing = new HashMap<>();
        database.sql(COLUMNS + " where correction.edition = :edition and" + NOT_WITHDRAWN + "order by correction.id")
                .param("edition", edition.year())
                .query(row -> {
                    CellCorrection correction = correction(row, 0);
                    standing.computeIfAbsent(correction.row(), id -> new LinkedHashMap<>())
                            .put(correction.field(), correction);
                });
        return standing;
    }

    /** Of one row, those that were taken back left out, the earliest first. */
    public List<CellCorrection> of(UUID row) {
        return database.sql(COLUMNS + " where correction.row_id = :row and" + NOT_WITHDRAWN + "order by correction.id")
                .param("row", row)
                .query(CellCorrections::correction)
                .list();
    }

    public Optional<CellCorrection> find(UUID id) {
        return database.sql(COLUMNS + " where correction.id = :id")
                .param("id", id)
                .query(CellCorrections::correction)
                .optional();
    }

    private static CellCorrection correction(ResultSet row, int number) throws SQLException {
        return new CellCorrection(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                row.getObject("row_id", UUID.class),
                row.getString("incubator"),
                row.getString("regency"),
                Field.ofCode(row.getString("field")).orElseThrow(),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"),
                row.getString("cause"),
                row.getString("proposed_by"),
                row.getString("accepted_by"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant());
    }
}
