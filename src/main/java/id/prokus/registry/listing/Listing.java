package id.prokus.registry.listing;

import id.prokus.database.RowScope;
import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import id.prokus.web.ListAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Families of an edition, on an SK or proposed: a page at a time out of a million. */
@Repository
public class Listing {

    /** What the list can be sorted by, before the name. */
    public static final Map<String, String> ORDERS = Map.of(
            "nama", "",
            "kabupaten", "regency",
            "inkubator", "incubator",
            "peserta", "cohort",
            "keadaan", "standing");

    /** A family that was merged stands in the line under which it is read, for whoever sees that line. */
    public static final String BY_ITSELF = """
            (listing.read_under is null or (
                select count(*) from registry.listing front
                where front.edition = listing.edition and front.family = listing.read_under) = 0)
            """;

    /** A family that was merged, found by its other name: the name under which it is read, with the one that was looked for. */
    private static final String BOTH_NAMES = """
            coalesce((select front.name || ' (' || listing.name || ')' from registry.listing front
                      where front.edition = listing.edition and front.family = listing.read_under), name) as name
            """;

    private static final String COLUMNS =
            "family, sort, name, masked, place, incubator, cohort, state, since, pkh_status, stage, mentor";

    private final JdbcClient database;

    Listing(JdbcClient database) {
        this.database = database;
    }

    /** @param address in which order, and after which family */
    List<ListedFamily> page(Edition edition, Wanted wanted, ListAddress address, int most) {
        return find(edition, wanted, "", address, most);
    }

    /**
     * Those whose name holds the words, by name; those that begin with them first.
     *
     * @param words at least three letters find at once; fewer are looked for page by page
     */
    public List<ListedFamily> find(Edition edition, Wanted wanted, String words, ListAddress address, int most) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "").strip();
        String column = plain.isEmpty() ? ORDERS.getOrDefault(address.column(), "") : "";
        var last = last(edition, column, address);
        if (last.isEmpty() && !address.after().isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<UUID, Row>();
        List<Wanted> scopes = scopes(wanted);
        for (Wanted one : scopes) {
            (plain.isEmpty()
                            ? narrowed(edition, one, column, last, address.backwards(), most)
                            : named(edition, one, plain, last, address.backwards(), most))
                    .forEach(row -> found.putIfAbsent(row.family.family(), row));
        }
        var order = Comparator.<Row, String>comparing(Row::first)
                .thenComparing(row -> row.family.sort())
                .thenComparing(row -> row.family.family().toString());
        var rows = new ArrayList<>(found.values());
        if (scopes.size() > 1) {
            rows.sort(address.backwards() ? order.reversed() : order);
        }
        return rows.stream().limit(most).map(Row::family).toList();
    }

    /** Whoever holds a NIK or a family card number. */
    Optional<UUID> withNumber(String number) {
        return database.sql("""
                select family from registry.identity
                where kind in ('NIK', 'KK') and number = :number and valid_to is null limit 1
                """).param("number", number).query(UUID.class).optional();
    }

    private record Row(String first, ListedFamily family) {}

    /** After which line to go on. */
    private record Last(String first, String sort, UUID family) {}

    private static List<Wanted> scopes(Wanted wanted) {
        return RowScope.current()
                .lines()
                .distinct()
                .flatMap(key -> wanted.within(key).stream())
                .distinct()
                .toList();
    }

    private Optional<Last> last(Edition edition, String column, ListAddress address) {
        if (!address.after().matches("[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        return database.sql(
                        "select %s as first, sort, family from registry.listing where edition = :edition and family = :family"
                                .formatted(column.isEmpty() ? "''" : column))
                .param("edition", edition.year())
                .param("family", UUID.fromString(address.after()))
                .query(Last.class)
                .optional();
    }

    private List<Row> narrowed(
            Edition edition, Wanted wanted, String column, Optional<Last> last, boolean backwards, int most) {
        String way = backwards ? " desc" : "";
        String sign = backwards ? "<" : ">";
        var values = new HashMap<String, @Nullable Object>();
        var sql = new StringBuilder("select %s, %s as first from registry.listing where edition = :edition and %s"
                .formatted(COLUMNS, column.isEmpty() ? "''" : column, BY_ITSELF));
        wanted.columns().forEach((name, value) -> {
            sql.append(" and ").append(name).append(name.equals("mentor") ? " = cast(:mentor as uuid)" : " = :" + name);
            values.put(name, value);
        });
        if (last.isPresent()) {
            sql.append(
                    column.isEmpty()
                            ? " and (sort, family) " + sign + " (:sort, :family)"
                            : " and (" + column + ", sort, family) " + sign + " (:first, :sort, :family)");
            values.put("first", last.get().first());
            values.put("sort", last.get().sort());
            values.put("family", last.get().family());
        }
        sql.append(" order by ")
                .append(column.isEmpty() ? "" : column + way + ", ")
                .append("sort" + way + ", family" + way + " limit :most");
        return database.sql(sql.toString())
                .params(values)
                .param("edition", edition.year())
                .param("most", most)
                .query(Listing::row)
                .list();
    }

    private List<Row> named(
            Edition edition, Wanted wanted, String words, Optional<Last> last, boolean backwards, int most) {
        String way = backwards ? " desc" : "";
        var columns = wanted.columns();
        return database.sql("""
                select %1$s, case when starts_with(sort, :words) then '0' else '1' end as first from registry.listing
                where edition = :edition and family = any (array(
                    select registry.listed_like(:words, :edition, :names::text[], :values::text[], :sort,
                                                cast(:family as uuid), :backwards, :most)))
                order by first%2$s, sort%2$s, family%2$s
                """.formatted(COLUMNS.replace(" name,", " " + BOTH_NAMES + ","), way))
                .param("edition", edition.year())
                .param("words", words)
                .param("names", columns.keySet().stream().sorted().toArray(String[]::new))
                .param(
                        "values",
                        columns.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(Map.Entry::getValue)
                                .toArray(String[]::new))
                .param("sort", last.map(Last::sort).orElse(""))
                .param("family", last.map(one -> one.family().toString()).orElse(null))
                .param("backwards", backwards)
                .param("most", most)
                .query(Listing::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String cohort = row.getString("cohort");
        return new Row(
                row.getString("first"),
                new ListedFamily(
                        row.getObject("family", UUID.class),
                        row.getString("sort"),
                        row.getString("name"),
                        row.getString("masked"),
                        row.getString("place"),
                        row.getString("incubator"),
                        cohort.isEmpty() ? Optional.empty() : Optional.of(Cohort.valueOf(cohort)),
                        ListedState.of(row.getString("state"), !cohort.isEmpty()),
                        row.getObject("since", LocalDate.class),
                        row.getString("pkh_status"),
                        row.getString("stage"),
                        Optional.ofNullable(row.getObject("mentor", UUID.class))));
    }
}
