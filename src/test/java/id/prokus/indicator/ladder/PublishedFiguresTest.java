package id.prokus.indicator.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was printed, held against its own parts. */
class PublishedFiguresTest {

    private static final Map<String, PublishedTable> TABLES =
            PublishedTable.all().stream().collect(Collectors.toMap(PublishedTable::id, Function.identity()));

    @Test
    void every_table_has_figures_and_a_source() {
        assertThat(TABLES.values()).hasSizeGreaterThan(10).allSatisfy(table -> {
            assertThat(table.figures()).as(table.id()).isNotEmpty();
            assertThat(table.source()).as(table.id()).isNotEmpty();
        });
    }

    @Test
    void the_tables_that_add_up_in_print_add_up_here() {
        assertThat(List.of("G1", "G3", "G4", "G5", "G7", "G8", "G9", "G10", "G14", "G16", "G17"))
                .allSatisfy(id -> assertThat(contradictions(id)).as(id).isEmpty());
    }

    /** 11.218 of 11.352 are 98,82 percent, printed as 98,9; and the total is printed as 11.325 too. */
    @Test
    void the_total_and_the_percentage_that_are_not_their_parts_are_flagged() {
        assertThat(contradictions("G2")).containsExactly("semua-lain", "p-naik");
        assertThat(computed("G2", "semua-lain")).isEqualTo("11352");
        assertThat(computed("G2", "p-naik")).isEqualTo("98.8");
        assertThat(computed("G2", "naik")).isEqualTo("11218");
    }

    /** 16.000 families at Rp3,5 juta are Rp56 miliar, not fifty. */
    @Test
    void a_budget_that_is_not_families_times_aid_is_flagged() {
        assertThat(contradictions("G6")).containsExactly("pagu-februari");
        assertThat(computed("G6", "pagu-februari")).isEqualTo("56000000000");
    }

    @Test
    void shares_and_differences_are_those_of_a_pencil() {
        assertThat(computed("G1", "p-di-atas-umk")).isEqualTo("77.68");
        assertThat(computed("G1", "p-di-bawah-umk")).isEqualTo("6.27");
        assertThat(computed("G1", "p-di-bawah-gk")).isEqualTo("5.98");
        assertThat(computed("G1", "p-di-bawah-ekstrem")).isEqualTo("9.6");
        assertThat(computed("G1", "p-tidak-naik")).isEqualTo("0.47");
        assertThat(computed("G1", "naik")).isEqualTo("12906");
        assertThat(computed("G1", "p-naik")).isEqualTo("99.53");
        assertThat(computed("G3", "sebelum-oktober")).isEqualTo("5373");
        assertThat(computed("G3", "januari-maret")).isEqualTo("11260");
        assertThat(computed("G4", "p-tiga")).isEqualTo("59.47");
        assertThat(computed("G8", "p-pemula")).isEqualTo("82.35");
        assertThat(computed("G8", "p-berkembang")).isEqualTo("17.65");
        assertThat(computed("G8", "p-maju")).isEqualTo("0");
        assertThat(computed("G10", "rerata")).isEqualTo("3.275");
        assertThat(computed("G14", "sama")).isEqualTo("315");
        assertThat(computed("G16", "mojokerto")).isEqualTo("150000");
        assertThat(computed("G16", "malang")).isEqualTo("200000");
        assertThat(computed("G16", "probolinggo")).isEqualTo("200000");
    }

    private static List<String> contradictions(String table) {
        return table(table).contradictions().stream()
                .map(line -> line.figure().code())
                .toList();
    }

    private static String computed(String table, String code) {
        return table(table).lines().stream()
                .filter(line -> line.figure().code().equals(code))
                .flatMap(line -> line.computed().stream())
                .map(value -> value.toPlainString())
                .findFirst()
                .orElseThrow();
    }

    private static PublishedTable table(String id) {
        return Objects.requireNonNull(TABLES.get(id), id);
    }
}
