package id.prokus.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All offices, open and closed. */
@Component
public class Offices {

    private static final String COLUMNS = "select id, kind, name, parent, region, valid_from, valid_until, source ";

    private final JdbcClient database;

    Offices(JdbcClient database) {
        this.database = database;
    }

    public Optional<Office> find(UUID id) {
        return database.sql(COLUMNS + "from organisation.office where id = :id")
                .param("id", id)
                .query(Offices::office)
                .optional();
    }

    /** @throws id.prokus.vocabulary.Refusal {@code organisation.office-unknown} */
    public Office get(UUID id) {
        return find(id).orElseThrow(Refused::officeUnknown);
    }

    /** Every incubator, closed ones too, by name. */
    public List<Office> incubators() {
        return ofKind(OfficeKind.INKUBATOR);
    }

    /** By name, closed ones too. */
    public List<Office> ofKind(OfficeKind kind) {
        return database.sql(COLUMNS + "from organisation.office where kind = :kind order by name, id")
                .param("kind", kind.code())
                .query(Offices::office)
                .list();
    }

    /** Those that are a part of it, by name. */
    List<Office> units(UUID parent) {
        return database.sql(COLUMNS + "from organisation.office where parent = :parent order by name, id")
                .param("parent", parent)
                .query(Offices::office)
                .list();
    }

    /** What it is a part of, from the top down, itself left out. */
    List<Office> above(Office office) {
        return database.sql("""
                with recursive above as (
                    select o.*, 1 as distance from organisation.office o where o.id = nullif(:parent, '')::uuid
                    union all
                    select o.*, a.distance + 1 from organisation.office o join above a on o.id = a.parent)
                """ + COLUMNS + "from above order by distance desc")
                .param("parent", office.parent().map(UUID::toString).orElse(""))
                .query(Offices::office)
                .list();
    }

    /** Every office, by name: to choose from. */
    List<Office> all() {
        return database.sql(COLUMNS + "from organisation.office order by name, id")
                .query(Offices::office)
                .list();
    }

    List<String> formerNames(UUID id) {
        return database.sql("select name from organisation.former_name where office = :id order by until, name")
                .param("id", id)
                .query(String.class)
                .list();
    }

    boolean hasNamesake(Office office) {
        return database.sql("""
                select exists (select from organisation.office
                    where lower(name) = :name and kind = :kind and region = :region and id <> :id)
                """)
                .param("name", office.name().toLowerCase(Locale.ROOT))
                .param("kind", office.kind().code())
                .param("region", office.region())
                .param("id", office.id())
                .query(Boolean.class)
                .single();
    }

    /** Whether a unit, an agreement or a duty of it goes on after that day, as far as is known. */
    boolean inUseAfter(UUID id, LocalDate day) {
        return database.sql("""
                select exists (select from organisation.office
                        where parent = :id and coalesce(valid_until, 'infinity') > :day)
                    or exists (select from organisation.agreement
                        where :id in (incubator, partner) and coalesce(valid_until, 'infinity') > :day)
                    or exists (select from organisation.duty d join organisation.post p on p.id = d.post
                        where p.office = :id and (not d.ended or d.held_until > :day))
                """)
                .param("id", id)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void add(Office office) {
        database.sql("""
                insert into organisation.office (id, kind, name, parent, region, valid_from, valid_until, source)
                values (:id, :kind, :name, nullif(:parent, '')::uuid, :region,
                    nullif(:from, '')::date, nullif(:until, '')::date, :source)
                """)
                .param("id", office.id())
                .param("kind", office.kind().code())
                .param("name", office.name())
                .param("parent", office.parent().map(UUID::toString).orElse(""))
                .param("region", office.region())
                .param("from", Days.written(office.validity().from()))
                .param("until", Days.written(office.validity().until()))
                .param("source", office.source())
                .update();
    }

    /** The former name stays, to be found by. */
    void rename(Office office, String name, LocalDate today) {
        database.sql("""
                insert into organisation.former_name (office, name, until) values (:id, :name, :today)
                on conflict (office, name) do update set until = excluded.until
                """)
                .param("id", office.id())
                .param("name", office.name())
                .param("today", today)
                .update();
        database.sql("update organisation.office set name = :name where id = :id")
                .param("id", office.id())
                .param("name", name)
                .update();
    }

    void close(UUID id, LocalDate lastDay) {
        database.sql("update organisation.office set valid_until = :day where id = :id")
                .param("id", id)
                .param("day", lastDay)
                .update();
    }

    private static Office office(ResultSet row, int number) throws SQLException {
        return new Office(
                row.getObject("id", UUID.class),
                OfficeKind.of(row.getString("kind")).orElseThrow(),
                row.getString("name"),
                Optional.ofNullable(row.getObject("parent", UUID.class)),
                row.getString("region"),
                Days.validity(row),
                row.getString("source"));
    }
}
