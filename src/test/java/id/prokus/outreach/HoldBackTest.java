package id.prokus.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whether a family can be told from what is public, tried with arithmetic. */
class HoldBackTest {

    private static final long LEAST = 10;
    private static final List<Cube.Table> TABLES = CountFamilies.TABLES;

    @Test
    void a_small_group_is_held_back_and_so_is_what_it_could_be_subtracted_from() {
        var families = new ArrayList<Map<Dimension, String>>();
        add(families, 3, "32", "aktif");
        add(families, 40, "32", "tutup");
        add(families, 50, "32", "tidak_dilaporkan");
        add(families, 60, "35", "aktif");
        add(families, 70, "35", "tutup");
        add(families, 80, "35", "tidak_dilaporkan");
        Cube cube = Cube.of(families, List.of(new Cube.Table(Dimension.PROVINSI, Dimension.STATUS)));

        Set<String> held = keys(HoldBack.of(cube, List.of(), LEAST));

        assertThat(held)
                .as("the cell of three, one beside it in its row, and as many in their columns")
                .containsExactlyInAnyOrder(
                        "provinsi=32|status=aktif",
                        "provinsi=32|status=tutup",
                        "provinsi=35|status=aktif",
                        "provinsi=35|status=tutup");
    }

    @Test
    void that_a_place_has_nobody_who_goes_on_is_no_secret_and_costs_no_table() {
        var families = new ArrayList<Map<Dimension, String>>();
        for (int i = 0; i < 90; i++) {
            families.add(
                    Map.of(Dimension.PROVINSI, i < 30 ? "32" : "35", Dimension.ANGKATAN, i < 60 ? "baru" : "lanjutan"));
        }
        Cube cube = Cube.of(families, List.of(new Cube.Table(Dimension.PROVINSI, Dimension.ANGKATAN)));

        assertThat(HoldBack.of(cube, List.of(), LEAST)).isEmpty();
        assertThat(cube.count(Cell.of(Dimension.PROVINSI, "32").with(Dimension.ANGKATAN, "lanjutan")))
                .isZero();
    }

    @Test
    void an_attacker_with_all_tables_and_downloads_narrows_no_group_to_fewer_than_ten_families() {
        for (int seed = 1; seed <= 60; seed++) {
            Cube cube = Cube.of(invented(seed), TABLES);
            Set<Cell> held = HoldBack.of(cube, List.of(), LEAST);
            var attacker = new Attacker();

            attacker.reads("", figures(cube, held));

            int of = seed;
            attacker.finds()
                    .forEach((key, range) -> assertThat(range[1] - range[0])
                            .as("world %s, %s lies between %s and %s", of, key, range[0], range[1])
                            .isGreaterThanOrEqualTo(LEAST - 1e-6));
            assertThat(figures(cube, held).sel().entrySet())
                    .as("what is shown of world %s", of)
                    .allMatch(one -> one.getValue() >= LEAST
                            || one.getValue() == 0 && one.getKey().matches("provinsi=\\w+\\|angkatan=\\w+"));
            assertThat(held).as("the whole of world %s is shown", of).doesNotContain(Cell.ALL);
        }
    }

    @Test
    void two_issues_of_an_edition_do_not_tell_the_family_that_was_corrected_between_them() {
        int told = 0;
        for (int seed = 1; seed <= 30; seed++) {
            List<Map<Dimension, String>> families = invented(seed);
            Cube first = Cube.of(families, TABLES);
            PublicFigures before = figures(first, HoldBack.of(first, List.of(), LEAST));
            corrected(families, seed);
            Cube second = Cube.of(families, TABLES);

            PublicFigures after = figures(second, HoldBack.of(second, List.of(earlier(before, second)), LEAST));

            told += after.sel().size();
            assertThatNothingIsTold(before, after);
        }
        assertThat(told).as("a second version is no empty page").isGreaterThan(30 * 10);
    }

    @Test
    void families_that_came_late_cost_the_total_and_their_own_groups_but_not_the_whole_version() {
        for (int seed = 1; seed <= 15; seed++) {
            List<Map<Dimension, String>> families = invented(seed);
            Cube first = Cube.of(families, TABLES);
            PublicFigures before = figures(first, HoldBack.of(first, List.of(), LEAST));
            families.subList(0, 3).clear();
            Cube second = Cube.of(families, TABLES);

            PublicFigures after = figures(second, HoldBack.of(second, List.of(earlier(before, second)), LEAST));

            assertThat(after.held("")).as("all families moved by three").isTrue();
            assertThatNothingIsTold(before, after);
        }
    }

    @Test
    void the_edition_after_does_not_tell_the_families_that_left_between_the_two() {
        for (int seed = 1; seed <= 15; seed++) {
            List<Map<Dimension, String>> families = invented(seed);
            families.forEach(family -> family.put(Dimension.ANGKATAN, "baru"));
            Cube first = Cube.of(families, TABLES);
            PublicFigures before = figures(2020, first, HoldBack.of(first, List.of(), LEAST));
            families.subList(0, 4).clear();
            families.forEach(family -> family.put(Dimension.ANGKATAN, "lanjutan"));
            families.addAll(invented(seed + 100).stream()
                    .peek(family -> family.put(Dimension.ANGKATAN, "baru"))
                    .toList());
            Cube second = Cube.of(families, TABLES);

            PublicFigures after =
                    figures(2021, second, HoldBack.of(second, List.of(earlier(before, 2021, second)), LEAST));

            assertThat(after.held("angkatan=lanjutan"))
                    .as("four of those who went on have left")
                    .isTrue();
            before.sel()
                    .forEach((key, count) -> EarlierIssues.sameFamilies(key, 2020, 2021)
                            .map(after.sel()::get)
                            .ifPresent(now -> assertThat(Math.abs(now - count))
                                    .as("%s in the one, those who go on in the other", key)
                                    .matches(left -> left == 0 || left >= LEAST)));
            var attacker = new Attacker();
            attacker.reads("", after);
            attacker.finds()
                    .forEach((key, range) ->
                            assertThat(range[1] - range[0]).as(key).isGreaterThanOrEqualTo(LEAST - 1e-6));
        }
    }

    @Test
    void what_was_never_shown_stays_held_back_since_an_unchanged_neighbour_would_give_it_away() {
        var families = new ArrayList<Map<Dimension, String>>();
        add(families, 3, "32", "aktif");
        add(families, 40, "32", "tutup");
        add(families, 50, "32", "tidak_dilaporkan");
        add(families, 60, "35", "aktif");
        add(families, 70, "35", "tutup");
        add(families, 80, "35", "tidak_dilaporkan");
        List<Cube.Table> tables = List.of(new Cube.Table(Dimension.PROVINSI, Dimension.STATUS));
        Cube first = Cube.of(families, tables);
        PublicFigures before = figures(first, HoldBack.of(first, List.of(), LEAST));
        add(families, 100, "32", "aktif");
        Cube second = Cube.of(families, tables);

        Set<String> held = keys(HoldBack.of(second, List.of(earlier(before, second)), LEAST));

        assertThat(held)
                .as("40 closed, shown now, would say that 3 of 43 ran before")
                .contains("provinsi=32|status=tutup");
    }

    private static void assertThatNothingIsTold(PublicFigures before, PublicFigures after) {
        var attacker = new Attacker();
        attacker.reads("lama ", before);
        // Whoever holds both guesses that a total which is held back moved by fewer than ten.
        double all = before.total().orElseThrow();
        attacker.reads(
                "baru ",
                after,
                after.total().isPresent()
                        ? new double[] {after.total().getAsLong(), after.total().getAsLong()}
                        : new double[] {all - LEAST + 1, all + LEAST - 1});
        attacker.finds()
                .forEach((key, range) -> assertThat(range[1] - range[0])
                        .as("%s lies between %s and %s", key, range[0], range[1])
                        .isGreaterThanOrEqualTo(LEAST - 1e-6));
        before.sel().forEach((key, count) -> {
            Long now = after.sel().get(key);
            if (now != null) {
                assertThat(Math.abs(now - count))
                        .as("%s moved from %s to %s", key, count, now)
                        .matches(moved -> moved == 0 || moved >= LEAST);
            }
        });
        assertThat(after.sel().keySet())
                .as("nothing is shown that was held back before")
                .noneMatch(before::held);
    }

    @Test
    void those_who_go_on_are_held_against_the_edition_before() {
        assertThat(EarlierIssues.sameFamilies("provinsi=32", 2020, 2021)).contains("provinsi=32|angkatan=lanjutan");
        assertThat(EarlierIssues.sameFamilies("", 2020, 2021)).contains("angkatan=lanjutan");
        assertThat(EarlierIssues.sameFamilies("provinsi=32|angkatan=lanjutan", 2021, 2020))
                .contains("provinsi=32");
        assertThat(EarlierIssues.sameFamilies("status=aktif", 2020, 2021)).isEmpty();
        assertThat(EarlierIssues.sameFamilies("status=aktif", 2021, 2021)).contains("status=aktif");
    }

    private static Earlier earlier(PublicFigures before, Cube cube) {
        return earlier(before, before.edisi(), cube);
    }

    private static Earlier earlier(PublicFigures before, int year, Cube cube) {
        return EarlierIssues.of(
                        List.of(new FiguresIssue(
                                new UUID(0, 1), new UUID(0, 2), before, "uji", Instant.EPOCH, Optional.empty())),
                        year,
                        cube)
                .getFirst();
    }

    /** One family closed its business, two moved up a class. */
    private static void corrected(List<Map<Dimension, String>> families, int seed) {
        var random = new Random(seed * 31L);
        families.get(random.nextInt(families.size())).put(Dimension.STATUS, "tutup");
        families.get(random.nextInt(families.size())).put(Dimension.KELAS, "maju");
        families.get(random.nextInt(families.size())).put(Dimension.KELAS, "berkembang");
    }

    /** Some hundreds to thousands of families of which some groups are small, some empty, some nearly everybody. */
    private static List<Map<Dimension, String>> invented(int seed) {
        var random = new Random(seed);
        int provinces = 2 + random.nextInt(9);
        int size = 200 + random.nextInt(3_000);
        var families = new ArrayList<Map<Dimension, String>>();
        for (int i = 0; i < size; i++) {
            var family = new HashMap<Dimension, String>();
            family.put(Dimension.PROVINSI, String.valueOf(31 + skewed(random, provinces)));
            family.put(
                    Dimension.ANGKATAN,
                    List.of("baru", "lanjutan", "tidak_dilaporkan").get(skewed(random, 3)));
            family.put(
                    Dimension.STATUS,
                    List.of("aktif", "tutup", "tidak_dilaporkan").get(skewed(random, 3)));
            family.put(
                    Dimension.KELAS,
                    List.of("pemula", "berkembang", "maju", "tidak_dilaporkan").get(skewed(random, 4)));
            family.put(
                    Dimension.GERAK,
                    List.of("tetap", "naik", "turun", "tutup", "tidak_dilaporkan")
                            .get(skewed(random, 5)));
            family.put(Dimension.KLASTER, "klaster " + skewed(random, 6));
            family.put(
                    Dimension.JENIS_KELAMIN,
                    List.of("P", "L", "tidak_dilaporkan").get(skewed(random, 3)));
            families.add(family);
        }
        return families;
    }

    private static int skewed(Random random, int values) {
        double one = random.nextDouble();
        return (int) Math.min(values - 1, Math.floor(values * one * one * one));
    }

    private static void add(List<Map<Dimension, String>> families, int times, String province, String status) {
        for (int i = 0; i < times; i++) {
            families.add(new HashMap<>(Map.of(Dimension.PROVINSI, province, Dimension.STATUS, status)));
        }
    }

    private static PublicFigures figures(Cube cube, Set<Cell> held) {
        return figures(2021, cube, held);
    }

    private static PublicFigures figures(int year, Cube cube, Set<Cell> held) {
        var shown = new TreeMap<String, Long>();
        cube.counts().forEach((cell, count) -> {
            if (!held.contains(cell)) {
                shown.put(cell.key(), count);
            }
        });
        return new PublicFigures(
                year, 1, "sha256:0", LocalDate.EPOCH, LEAST, 0, 0, shown, List.copyOf(keys(held)), List.of());
    }

    private static Set<String> keys(Set<Cell> cells) {
        return cells.stream().map(Cell::key).collect(Collectors.toSet());
    }
}
