package id.prokus.indicator;

import id.prokus.database.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Puts invented facts of many families and twelve rounds each (awal, ten months, akhir) into the database of a data
 * folder: facts only, no roll-up. {@code DATA PROGRAMS DISTRICTS.csv FAMILIES}
 */
final class InventFacts {

    private static final int INCUBATORS = 27;
    private static final int OF_AN_INCUBATOR = 500;

    /** The more families, the more of the country they live in: as in the programme, some hundred to a kabupaten. */
    private static final int OF_A_DISTRICT = 4;

    private InventFacts() {}

    public static void main(String[] arguments) throws Exception {
        int families = Integer.parseInt(arguments[3]);
        List<String> districts = Files.readAllLines(Path.of(arguments[2])).stream()
                .skip(1)
                .map(line -> line.split(",")[2])
                .filter(code -> code.matches("\\d{6}"))
                .distinct()
                .limit(families / OF_A_DISTRICT)
                .toList();
        try (var server = EmbeddedPostgres.in(Path.of(arguments[0]), Path.of(arguments[1]));
                Connection connection = server.connections("postgres").getConnection()) {
            var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            database.sql("set synchronous_commit = off").update();
            database.sql("set maintenance_work_mem = '256MB'").update();
            database.sql("""
                    insert into indicator.family
                    select 2019, uuidv7(), d.code,
                           'Inkubator Contoh ' || lpad((1 + d.nth * %2$d / %3$d)::text, 2, '0'),
                           case when n %% 8 = 0 then 'lanjutan' else 'baru' end, case when n %% 9 = 0 then 'L' else 'P' end,
                           (array['kuliner', 'ritel', 'agribisnis', 'kriya'])[1 + n %% 4],
                           (array['pemula', 'pemula', 'berkembang', 'maju'])[1 + (n / 3) %% 4],
                           (array['aktif', 'graduasi', 'bukan', ''])[1 + (n / 5) %% 4], 'aktif', '', n %% 20 <> 0, n %% 3 = 0,
                           3500000, 3500000, case when n %% 10 = 0 then 3000000 else 3500000 end, (n %% 6)::int, (n %% 2)::int,
                           (n %% 4)::int, (n %% 3)::int, (n %% 2)::int, 0, (n %% 4)::int, (n %% 3)::int, n %% 2 = 0, n %% 3 = 0,
                           n %% 5 = 0, n %% 7 = 0, n %% 4 = 0, n %% 6 = 0, n %% 2 = 0,
                           case when n %% 12 = 0 then 10000000 else 0 end
                    from generate_series(1::bigint, %1$d) n
                    join (select code, nth - 1 as nth from unnest(string_to_array('%4$s', ',')) with ordinality u (code, nth)) d
                      on d.nth = n %% %3$d
                    """.replace(
                                    "insert into indicator.family\n", "insert into indicator.family (" + FAMILY + ")\n")
                            .formatted(
                                    families,
                                    Math.max(INCUBATORS, families / OF_AN_INCUBATOR),
                                    districts.size(),
                                    String.join(",", districts)))
                    .update();
            for (int round = 0; round < 12; round++) {
                String name = round == 0 ? "awal" : round == 11 ? "akhir" : "2019-%02d".formatted(round + 1);
                database.sql("""
                        insert into indicator.family_round (%s)
                        select edition, family, '%s', place, incubator, date '2019-01-15' + %d * 30, approved,
                               hashtext(family::text) %% 50 = 0 and %d > 6,
                               t, round(t * 0.6, -3), round(t * 0.4, -3), (abs(hashtext(family::text)) %% 40) * 10000,
                               round(t * 0.9, -3), 2 + abs(hashtext(family::text)) %% 5, abs(hashtext(family::text)) %% 4,
                               abs(hashtext(family::text)) %% 2, abs(hashtext(family::text)) %% 2, 1, 0,
                               abs(hashtext(family::text)) %% 3 = 0, abs(hashtext(family::text)) %% 2 = 0, stage, 1, 0
                        from (select *, 500000 + (abs(hashtext(family::text || %d)) %% 600) * 10000 + %d * 20000::numeric as t
                              from indicator.family where edition = 2019) f
                        """.formatted(ROUND, name, round, round, round, round))
                        .update();
            }
            database.sql("analyze indicator.family").update();
            database.sql("analyze indicator.family_round").update();
            System.out.println("bytes="
                    + database.sql(
                                    "select pg_total_relation_size('indicator.family') + pg_total_relation_size('indicator.family_round')")
                            .query(Long.class)
                            .single());
        }
    }

    private static final String FAMILY =
            "edition, family, place, incubator, participant, sex, cluster, stage, pkh_status, standing, left_for, reported,"
                    + " approved, decreed, paid, used, sessions, missed, visits, trainings, absences, partnerships, tasks,"
                    + " tasks_done, planned, nib, pirt, halal, brand, packaging, food_safety, credit";

    private static final String ROUND =
            "edition, family, round, place, incubator, reported_on, approved, closed, turnover, costs, profit, savings,"
                    + " income, household, workers, paid_workers, women_workers, outlets, channels, online, bookkeeping, stage,"
                    + " sessions, visits";
}
