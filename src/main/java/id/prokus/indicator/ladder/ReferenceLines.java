package id.prokus.indicator.ladder;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reference figures: those that ship with the programme, and those that people recorded beside them. */
@Repository
class ReferenceLines {

    private final JdbcClient database;
    private final Clock clock;

    ReferenceLines(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Lines all() {
        return Lines.with(database.sql("""
                select kind, place, area, begins, amount, source, source_day, note, recorded_at, recorded_by
                from indicator.reference_line order by recorded_at, id
                """).query(ReferenceLines::line).list());
    }

    void add(ReferenceLine line, Actor actor) {
        database.sql("""
                insert into indicator.reference_line
                    (id, kind, place, area, begins, amount, source, source_day, note, recorded_at, recorded_by)
                values (:id, :kind, :place, :area, :begins, :amount, :source, :day, :note, :now, :by)
                """)
                .param("id", TimeOrderedId.next())
                .param("kind", line.kind().code())
                .param("place", line.place())
                .param("area", line.area().code())
                .param("begins", line.from().atDay(1))
                .param("amount", line.amount())
                .param("source", line.source())
                .param("day", line.sourceDay().orElseThrow())
                .param("note", line.note())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
    }

    private static ReferenceLine line(ResultSet row, int number) throws SQLException {
        return new ReferenceLine(
                LineKind.find(row.getString("kind")).orElseThrow(),
                row.getString("place"),
                Area.find(row.getString("area")).orElseThrow(),
                YearMonth.from(row.getObject("begins", LocalDate.class)),
                row.getBigDecimal("amount").stripTrailingZeros(),
                row.getString("source"),
                Optional.of(row.getObject("source_day", LocalDate.class)),
                row.getString("note"),
                Optional.of(row.getObject("recorded_at", OffsetDateTime.class).toInstant()),
                row.getString("recorded_by"));
    }
}
