package id.prokus.indicator.formula;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.TestDatabases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A house rule: the worked example of every indicator comes out as it says. */
class ExamplesTest {

    private static final Map<String, String> EMPTY = Map.of(
            "facts.family_edition",
            "select 2021, '%1$s'::uuid, '321501', 'Inkubator Alfa', 'baru', 'P', 'kuliner', '', '', 'aktif', '', false,"
                    + " false, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, false, null, null, null, null, null, null, 0",
            "facts.family_round",
            "select 2021, '%1$s'::uuid, '%2$s', '321501', 'Inkubator Alfa', null, false, false, null, null,"
                    + " null, null, null, null, null, null, null, null, null, null, null, '', 0, 0");

    private static final Map<String, String> TABLES = Map.of(
            "facts.family_edition",
            "indicator.family (edition, family, place, incubator, participant, sex, cluster, stage, pkh_status, standing,"
                    + " left_for, reported, approved, decreed, paid, used, sessions, missed, visits, trainings, absences,"
                    + " partnerships, tasks, tasks_done, planned, nib, pirt, halal, brand, packaging, food_safety, credit)",
            "facts.family_round",
            "indicator.family_round (edition, family, round, place, incubator, reported_on, approved, closed, turnover,"
                    + " costs, profit, savings, income, household, workers, paid_workers, women_workers, outlets, channels,"
                    + " online, bookkeeping, stage, sessions, visits)");

    @Test
    void every_formula_has_an_example_and_every_example_comes_out() {
        List<ShippedIndicator> all = ShippedIndicator.all();
        assertThat(all).hasSizeGreaterThan(30);
        try (var pool = TestDatabases.fresh()) {
            var database = JdbcClient.create(pool);
            for (ShippedIndicator indicator : all) {
                String code = indicator.definition().code();
                if (indicator.body().isEmpty()) {
                    assertThat(indicator.definition().outcome()).as(code).isIn("perilaku", "jiwa-usaha");
                    continue;
                }
                Map<String, List<Map<String, String>>> tables = tables(indicator.example());
                assertThat(tables.getOrDefault("Hasil", List.of())).as(code).isNotEmpty();
                fill(database, tables);
                assertThat(said(database, indicator.body()))
                        .as(code)
                        .containsExactlyInAnyOrderElementsOf(expected(tables.getOrDefault("Hasil", List.of())));
                database.sql("delete from indicator.family").update();
                database.sql("delete from indicator.family_round").update();
            }
        }
    }

    private static List<String> said(JdbcClient database, String body) {
        return database.sql(body)
                .query((row, number) -> {
                    String value = row.getString(4);
                    return row.getObject("family", UUID.class) + " " + row.getString("round") + " " + plain(value);
                })
                .list();
    }

    private static List<String> expected(List<Map<String, String>> result) {
        return result.stream()
                .map(row -> family(row.getOrDefault("family", "")) + " " + row.getOrDefault("round", "") + " "
                        + plain(row.getOrDefault("value", "")))
                .toList();
    }

    private static String plain(String value) {
        return value.matches("-?[0-9.]+")
                ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                : value;
    }

    private static void fill(JdbcClient database, Map<String, List<Map<String, String>>> tables) {
        EMPTY.forEach((view, defaults) -> tables.getOrDefault(view, List.of()).forEach(row -> {
            database.sql("insert into " + TABLES.get(view) + " "
                            + defaults.formatted(family(row.getOrDefault("family", "")), row.getOrDefault("round", "")))
                    .update();
            String table = view.endsWith("round") ? "indicator.family_round" : "indicator.family";
            row.forEach((column, cell) -> {
                if (!column.equals("family") && !column.equals("round") && !cell.isEmpty()) {
                    database.sql("update " + table + " set " + column + " = " + literal(cell) + " where family = '"
                                    + family(row.getOrDefault("family", "")) + "'"
                                    + (row.containsKey("round")
                                            ? " and round = '" + row.getOrDefault("round", "") + "'"
                                            : ""))
                            .update();
                }
            });
        }));
    }

    private static String literal(String cell) {
        return switch (cell) {
            case "ya" -> "true";
            case "tidak" -> "false";
            default -> "'" + cell + "'";
        };
    }

    private static UUID family(String letter) {
        return new UUID(0x4000L, 0x8000000000000000L + letter.charAt(0));
    }

    private static Map<String, List<Map<String, String>>> tables(String example) {
        var tables = new HashMap<String, List<Map<String, String>>>();
        for (String part : example.split("(?m)^## ")) {
            List<List<String>> rows = part.lines()
                    .filter(line -> line.startsWith("|") && !line.startsWith("|-"))
                    .map(line -> Arrays.stream(
                                    line.substring(1, line.length() - 1).split("\\|", -1))
                            .map(String::strip)
                            .collect(Collectors.toList()))
                    .toList();
            if (!rows.isEmpty()) {
                var read = new ArrayList<Map<String, String>>();
                for (List<String> row : rows.subList(1, rows.size())) {
                    var cells = new HashMap<String, String>();
                    for (int i = 0; i < row.size(); i++) {
                        cells.put(rows.getFirst().get(i), row.get(i));
                    }
                    read.add(cells);
                }
                tables.put(part.lines().findFirst().orElseThrow().strip(), read);
            }
        }
        return tables;
    }
}
