package id.prokus.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of offices, searched, filtered, sorted. */
@Component
class OfficeList {

    private static final String WITH_PLACE = """
            with recursive o as (
                select top.*, 0 as depth, array[array_position(array['kemensos_unit', 'dinsos_provinsi',
                        'dinsos_kabkota', 'inkubator', 'unit_mitra', 'lain'], top.kind)::text, lower(top.name), top.id::text] as path, '' as above
                from organisation.office top where top.parent is null
                union all
                select unit.*, o.depth + 1, o.path || array[lower(unit.name), unit.id::text], o.name
                from organisation.office unit join o on o.id = unit.parent)
            """;
    private static final String SHOWN = """
            from o
            where not exists (
                    select from regexp_split_to_table(lower(:words), '\\s+') word
                    where position(word in lower(o.name || ' ' || coalesce(
                        (select string_agg(f.name, ' ') from organisation.former_name f where f.office = o.id), ''))) = 0)
              and :kind in ('', o.kind)
              and (:province = '' or left(o.region, 2) = :province or exists (
                    select from organisation.service_area s join organisation.agreement a on a.id = s.agreement
                    where o.id in (a.incubator, a.partner) and left(s.regency, 2) = :province))
            """;

    private final JdbcClient database;

    OfficeList(JdbcClient database) {
        this.database = database;
    }

    /** In the order asked for. */
    List<OfficeLine> all(OfficeFilter filter, boolean backwards) {
        String order = filter.order().columns();
        return database.sql(WITH_PLACE + """
                select o.*,
                    (select count(*) from organisation.office unit where unit.parent = o.id) as units,
                    (select count(distinct s.regency)
                     from organisation.service_area s join organisation.agreement a on a.id = s.agreement
                     where o.id in (a.incubator, a.partner)) as regencies
                """ + SHOWN + "order by "
                        + (backwards ? order.replace(",", " desc,") + " desc" : order))
                .param("words", filter.words())
                .param("kind", filter.kind().map(OfficeKind::code).orElse(""))
                .param("province", filter.province())
                .query(OfficeList::line)
                .list();
    }

    private static OfficeLine line(ResultSet row, int number) throws SQLException {
        return new OfficeLine(
                row.getObject("id", UUID.class),
                OfficeKind.of(row.getString("kind")).orElseThrow(),
                row.getString("name"),
                row.getString("above"),
                row.getString("region"),
                Days.validity(row),
                row.getInt("depth"),
                row.getInt("units"),
                row.getInt("regencies"));
    }
}
