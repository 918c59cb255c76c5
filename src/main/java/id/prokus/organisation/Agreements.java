package id.prokus.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All agreements with incubators. */
@Component
public class Agreements {

    private static final String COLUMNS = """
            select id, number, signed_on, edition, party, incubator, partner, valid_from, valid_until, source
            from organisation.agreement
            """;

    private final JdbcClient database;

    Agreements(JdbcClient database) {
        this.database = database;
    }

    public Optional<Agreement> find(UUID id) {
        return database.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Agreements::agreement)
                .optional();
    }

    /** Those an office has a part in: as the incubator, its partner unit, or the first party; the latest edition first. */
    public List<Agreement> of(UUID office) {
        return database.sql(COLUMNS + """
                where :office in (incubator, partner, party)
                order by edition desc, valid_from desc nulls last, id
                """)
                .param("office", office)
                .query(Agreements::agreement)
                .list();
    }

    boolean numbered(UUID incubator, String number) {
        return database.sql("""
                select exists (select from organisation.agreement where incubator = :incubator and number = :number)
                """)
                .param("incubator", incubator)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    void add(Agreement agreement) {
        database.sql("""
                insert into organisation.agreement
                    (id, number, signed_on, edition, party, incubator, partner, valid_from, valid_until, source)
                values (:id, :number, nullif(:signedOn, '')::date, :edition, :party, :incubator,
                    nullif(:partner, '')::uuid, nullif(:from, '')::date, nullif(:until, '')::date, :source)
                """)
                .param("id", agreement.id())
                .param("number", agreement.number())
                .param("signedOn", Days.written(agreement.signedOn()))
                .param("edition", agreement.edition())
                .param("party", agreement.party())
                .param("incubator", agreement.incubator())
                .param("partner", agreement.partner().map(UUID::toString).orElse(""))
                .param("from", Days.written(agreement.validity().from()))
                .param("until", Days.written(agreement.validity().until()))
                .param("source", agreement.source())
                .update();
    }

    void complete(UUID id, String number, Optional<LocalDate> signedOn, Period validity) {
        database.sql("""
                update organisation.agreement
                set number = :number, signed_on = nullif(:signedOn, '')::date,
                    valid_from = nullif(:from, '')::date, valid_until = nullif(:until, '')::date
                where id = :id
                """)
                .param("id", id)
                .param("number", number)
                .param("signedOn", Days.written(signedOn))
                .param("from", Days.written(validity.from()))
                .param("until", Days.written(validity.until()))
                .update();
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        return new Agreement(
                row.getObject("id", UUID.class),
                row.getString("number"),
                Days.of(row, "signed_on"),
                row.getString("edition"),
                row.getObject("party", UUID.class),
                row.getObject("incubator", UUID.class),
                Optional.ofNullable(row.getObject("partner", UUID.class)),
                Days.validity(row),
                row.getString("source"));
    }
}
