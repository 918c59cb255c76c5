package id.prokus.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardWorldTest {

    @ParameterizedTest
    @ValueSource(longs = {20_211, 20_212, 20_213})
    void nearly_all_who_were_written_down_twice_are_told_and_hardly_anybody_else(long seed) {
        var world = new InventedWorld(seed, 8_000);

        var families = tell(world.rows());

        var truth = pairs(world.rows().stream()
                .collect(Collectors.groupingBy(world::personOf))
                .values());
        var told = pairs(families.all().stream().map(Family::rows).toList());
        assertThat(told).filteredOn(pair -> !truth.contains(pair)).hasSizeLessThanOrEqualTo(2);
        assertThat(truth).filteredOn(told::contains).hasSizeGreaterThanOrEqualTo(truth.size() * 97 / 100);
    }

    @Test
    void every_row_belongs_to_exactly_one_family_and_its_order_does_not_matter() {
        var rows = new InventedWorld(7, 2_000).rows();

        var families = tell(rows);

        assertThat(families.all().stream().flatMap(family -> family.rows().stream()))
                .hasSameSizeAs(rows)
                .containsExactlyInAnyOrderElementsOf(rows);
        assertThat(tell(rows.reversed())).isEqualTo(families);
    }

    @Test
    void a_nik_put_in_for_all_neither_joins_them_nor_asks_about_each_two() {
        var world = new InventedWorld(8, 600);
        var placeholders = new Lists();
        world.rows().stream()
                .map(row -> person(row).under("1111111111111111"))
                .forEach(person -> placeholders.row("ILBI", person));
        var empty = new Lists();
        world.rows().stream()
                .map(row -> person(row).under("").on("0000000000000000"))
                .forEach(person -> empty.row("ILBI", person));

        assertThat(placeholders.told().all()).hasSizeGreaterThan(550);
        assertThat(placeholders.told().likenesses()).hasSizeLessThan(50);
        assertThat(empty.told().all()).hasSizeGreaterThan(550);
        assertThat(empty.told().likenesses()).hasSizeLessThan(100);
    }

    @Test
    void one_row_pasted_five_hundred_times_is_one_family() {
        var lists = new Lists();
        IntStream.range(0, 500).forEach(_ -> lists.row("ILBI", Lists.KARTINI));

        assertThat(lists.told().all()).hasSize(1);
        assertThat(lists.told().notes()).hasSize(499);
    }

    private static Families tell(List<KpmRow> rows) {
        return new TellFamilies(_ -> false, _ -> "").tell(rows, Decisions.none());
    }

    private static Person person(KpmRow row) {
        return new Person(
                row.value(Field.NAME),
                "",
                row.value(Field.FAMILY_CARD),
                row.value(Field.SEX),
                row.value(Field.BIRTH_DATE),
                row.value(Field.DISTRICT));
    }

    private static Set<Set<KpmRow>> pairs(Collection<List<KpmRow>> groups) {
        var pairs = new HashSet<Set<KpmRow>>();
        for (List<KpmRow> group : groups) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    pairs.add(Set.of(group.get(i), group.get(j)));
                }
            }
        }
        return pairs;
    }
}
