package id.prokus.programme;

import id.prokus.vocabulary.Rupiah;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The benefits of the editions, in the order in which they are printed. */
@Repository
public class Schemes {

    private final JdbcClient database;

    Schemes(JdbcClient database) {
        this.database = database;
    }

    public List<Scheme> of(Edition edition) {
        return database.sql("""
                select id, name, form, standing, participant, amount, recipients, ceiling,
                       legal_number, legal_date, legal_about, note, source
                from programme.scheme
                where edition = :edition
                order by position, id
                """)
                .param("edition", edition.key())
                .query(Schemes::scheme)
                .list();
    }

    public Optional<Scheme> find(Edition edition, UUID id) {
        return of(edition).stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }

    /** At the end of the list. */
    void add(Edition edition, Scheme scheme) {
        written("""
                insert into programme.scheme
                    (id, edition, position, name, flow, form, standing, participant, amount, recipients, ceiling,
                     legal_number, legal_date, legal_about, note, source)
                values (:id, :edition,
                    (select coalesce(max(position), 0) + 10 from programme.scheme where edition = :edition),
                    :name, :flow, :form, :standing, :participant, :amount, :recipients, :ceiling,
                    :legalNumber, :legalDate, :legalAbout, :note, :source)
                """, edition, scheme);
    }

    void change(Edition edition, Scheme scheme) {
        written("""
                update programme.scheme
                set name = :name, flow = :flow, form = :form, standing = :standing, participant = :participant,
                    amount = :amount, recipients = :recipients, ceiling = :ceiling, legal_number = :legalNumber,
                    legal_date = :legalDate, legal_about = :legalAbout, note = :note, source = :source
                where edition = :edition and id = :id
                """, edition, scheme);
    }

    void remove(Edition edition, UUID id) {
        database.sql("delete from programme.scheme where edition = :edition and id = :id")
                .param("edition", edition.key())
                .param("id", id)
                .update();
    }

    void reorder(Edition edition, List<UUID> ids) {
        for (int i = 0; i < ids.size(); i++) {
            database.sql("update programme.scheme set position = :position where edition = :edition and id = :id")
                    .param("edition", edition.key())
                    .param("id", ids.get(i))
                    .param("position", (i + 1) * 10)
                    .update();
        }
    }

    private void written(String statement, Edition edition, Scheme scheme) {
        database.sql(statement)
                .param("id", scheme.id())
                .param("edition", edition.key())
                .param("name", scheme.name())
                .param("flow", scheme.flow().code())
                .param("form", scheme.form().code())
                .param("standing", scheme.standing().code())
                .param("participant", scheme.participant())
                .param("amount", scheme.amount().map(Rupiah::amount).orElse(null), Types.NUMERIC)
                .param(
                        "recipients",
                        scheme.recipients().isPresent() ? scheme.recipients().getAsInt() : null,
                        Types.INTEGER)
                .param("ceiling", scheme.ceiling().map(Rupiah::amount).orElse(null), Types.NUMERIC)
                .param("legalNumber", scheme.legalBasis().number())
                .param("legalDate", scheme.legalBasis().date().orElse(null), Types.DATE)
                .param("legalAbout", scheme.legalBasis().about())
                .param("note", scheme.note())
                .param("source", scheme.source())
                .update();
    }

    private static Scheme scheme(ResultSet row, int number) throws SQLException {
        int recipients = row.getInt("recipients");
        return new Scheme(
                row.getObject("id", UUID.class),
                row.getString("name"),
                AidForm.of(row.getString("form")).orElseThrow(),
                Standing.of(row.getString("standing")),
                row.getString("participant"),
                rupiah(row.getBigDecimal("amount")),
                recipients == 0 ? OptionalInt.empty() : OptionalInt.of(recipients),
                rupiah(row.getBigDecimal("ceiling")),
                new LegalBasis(
                        row.getString("legal_number"),
                        Optional.ofNullable(row.getObject("legal_date", LocalDate.class)),
                        row.getString("legal_about")),
                row.getString("note"),
                row.getString("source"));
    }

    private static Optional<Rupiah> rupiah(@Nullable BigDecimal amount) {
        return Optional.ofNullable(amount).map(BigDecimal::longValueExact).map(Rupiah::of);
    }
}
