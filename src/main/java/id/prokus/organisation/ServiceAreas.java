package id.prokus.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which incubator serves which kabupaten or kota, and when. A day that is not known limits nothing. */
@Component
public class ServiceAreas {

    private static final String COLUMNS = """
            select s.id, s.agreement, a.edition, a.incubator, o.name, a.partner, s.regency, s.source,
                coalesce(s.valid_from, a.valid_from) as valid_from, coalesce(s.valid_until, a.valid_until) as valid_until
            from organisation.service_area s
            join organisation.agreement a on a.id = s.agreement
            join organisation.office o on o.id = a.incubator
            """;
    private static final String ON_THAT_DAY = """
            :day between coalesce(s.valid_from, a.valid_from, '-infinity')
                and coalesce(s.valid_until, a.valid_until, 'infinity')
            """;

    private final JdbcClient database;

    ServiceAreas(JdbcClient database) {
        this.database = database;
    }

    /** What an incubator serves on a day, by code of the regency. */
    public List<ServiceArea> ofIncubator(UUID incubator, LocalDate day) {
        return database.sql(COLUMNS + "where a.incubator = :incubator and " + ON_THAT_DAY + "order by s.regency, s.id")
                .param("incubator", incubator)
                .param("day", day)
                .query(ServiceAreas::area)
                .list();
    }

    /**
     * Who serves a regency on a day, by name.
     *
     * @param regency Kemendagri code of four digits
     */
    public List<ServiceArea> ofRegency(String regency, LocalDate day) {
        return database.sql(COLUMNS + "where s.regency = :regency and " + ON_THAT_DAY + "order by o.name, s.id")
                .param("regency", regency)
                .param("day", day)
                .query(ServiceAreas::area)
                .list();
    }

    /** Everything that is served on a day, by code of the regency and name of the incubator. */
    public List<ServiceArea> on(LocalDate day) {
        return database.sql(COLUMNS + "where " + ON_THAT_DAY + "order by s.regency, o.name, s.id")
                .param("day", day)
                .query(ServiceAreas::area)
                .list();
    }

    /** Past, present and future, of an incubator or its partner unit. */
    List<ServiceArea> everOf(UUID office) {
        return database.sql(
                        COLUMNS + "where :office in (a.incubator, a.partner) order by s.regency, s.valid_from, s.id")
                .param("office", office)
                .query(ServiceAreas::area)
                .list();
    }

    /** The days that areas under an agreement have of their own. */
    List<Period> ownDaysUnder(UUID agreement) {
        return database.sql(
                        "select valid_from, valid_until from organisation.service_area where agreement = :agreement")
                .param("agreement", agreement)
                .query((row, number) -> Days.validity(row))
                .list();
    }

    void add(UUID id, UUID agreement, String regency, Period days, String source) {
        database.sql("""
                insert into organisation.service_area (id, agreement, regency, valid_from, valid_until, source)
                values (:id, :agreement, :regency, nullif(:from, '')::date, nullif(:until, '')::date, :source)
                """)
                .param("id", id)
                .param("agreement", agreement)
                .param("regency", regency)
                .param("from", Days.written(days.from()))
                .param("until", Days.written(days.until()))
                .param("source", source)
                .update();
    }

    void end(UUID id, LocalDate lastDay) {
        database.sql("update organisation.service_area set valid_until = :day where id = :id")
                .param("id", id)
                .param("day", lastDay)
                .update();
    }

    private static ServiceArea area(ResultSet row, int number) throws SQLException {
        return new ServiceArea(
                row.getObject("id", UUID.class),
                row.getObject("agreement", UUID.class),
                row.getString("edition"),
                row.getObject("incubator", UUID.class),
                row.getString("name"),
                Optional.ofNullable(row.getObject("partner", UUID.class)),
                row.getString("regency"),
                Days.validity(row),
                row.getString("source"));
    }
}
