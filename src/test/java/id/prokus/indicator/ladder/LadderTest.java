package id.prokus.indicator.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Incomes held against published lines: each by hand with a pencil. */
class LadderTest {

    private static final String LUMAJANG = "3508";
    private static final YearMonth AUGUST_2023 = YearMonth.of(2023, 8);
    private static final Lines SHIPPED = Lines.with(List.of());

    @Test
    void five_people_in_lumajang_are_above_the_wage_and_below_the_poverty_line_and_both_are_said() {
        Ladder ladder =
                Ladder.of(Optional.of(1_000_000L), 2_300_000, OptionalInt.of(5), AUGUST_2023, LUMAJANG, SHIPPED);

        assertThat(ladder.umk().orElseThrow().amount()).isEqualByComparingTo("2200607.20");
        assertThat(ladder.gk().orElseThrow().amount()).isEqualByComparingTo("550458");
        assertThat(ladder.comparison().rung(LadderRule.UMK)).contains(Rung.ABOVE_UMK);
        assertThat(ladder.comparison().contradicts()).isTrue();
        assertThat(ladder.extreme()).as("no source gives one for 2023").isEmpty();
        assertThat(ladder.comparison().rungs(LadderRule.GK))
                .as("below the poverty line, how far is not known")
                .containsExactly(Rung.BELOW_GK, Rung.BELOW_EXTREME);
    }

    @Test
    void with_an_extreme_line_each_rule_gives_its_own_rung() {
        Lines lines = Lines.with(List.of(line(LineKind.EXTREME, "", "2023-01", "350000", 1)));

        Comparison five = of(2_300_000, 5, lines);
        Comparison eight = of(2_300_000, 8, lines);
        Comparison three = of(2_300_000, 3, lines);

        assertThat(rungs(five)).containsExactly(Rung.ABOVE_UMK, Rung.BELOW_GK, Rung.ABOVE_UMK);
        assertThat(rungs(eight)).containsExactly(Rung.ABOVE_UMK, Rung.BELOW_EXTREME, Rung.BELOW_EXTREME);
        assertThat(rungs(three)).containsExactly(Rung.ABOVE_UMK, Rung.ABOVE_UMK, Rung.ABOVE_UMK);
        assertThat(three.contradicts()).isFalse();
    }

    @Test
    void the_five_rungs_are_those_of_pena() {
        Lines lines = Lines.with(List.of(line(LineKind.EXTREME, "", "2023-01", "350000", 1)));

        assertThat(of(2_200_608, 4, lines).rung(LadderRule.UMK)).contains(Rung.ABOVE_UMK);
        assertThat(of(2_200_607, 4, lines).rung(LadderRule.UMK))
                .as("four times 550.458 is 2.201.832")
                .contains(Rung.BELOW_GK);
        assertThat(of(2_200_000, 3, lines).rung(LadderRule.UMK)).contains(Rung.BELOW_UMK);
        assertThat(of(1_400_000, 4, lines).rung(LadderRule.UMK))
                .as("at the extreme line itself, not below it")
                .contains(Rung.BELOW_GK);
        assertThat(of(1_399_999, 4, lines).rung(LadderRule.UMK)).contains(Rung.BELOW_EXTREME);
        assertThat(of(1_000_000, 1, lines).rung(LadderRule.UMK))
                .as("as much as before is not more")
                .contains(Rung.NOT_UP);
    }

    @Test
    void without_the_size_of_the_household_what_depends_on_it_cannot_be_said() {
        Comparison below = Ladder.of(
                        Optional.of(1_000_000L), 2_000_000, OptionalInt.empty(), AUGUST_2023, LUMAJANG, SHIPPED)
                .comparison();
        Comparison above = Ladder.of(
                        Optional.of(1_000_000L), 2_300_000, OptionalInt.empty(), AUGUST_2023, LUMAJANG, SHIPPED)
                .comparison();

        assertThat(below.rung(LadderRule.UMK)).isEmpty();
        assertThat(above.rung(LadderRule.GK)).isEmpty();
        assertThat(above.rung(LadderRule.UMK)).as("a wage asks for no heads").contains(Rung.ABOVE_UMK);
        assertThat(above.contradicts()).isFalse();
    }

    @Test
    void a_first_measurement_went_neither_up_nor_down() {
        assertThat(Ladder.of(Optional.empty(), 2_000_000, OptionalInt.of(2), AUGUST_2023, LUMAJANG, SHIPPED)
                        .comparison()
                        .rungs(LadderRule.UMK))
                .containsExactly(Rung.BELOW_UMK, Rung.NOT_UP);
    }

    @Test
    void a_wage_is_never_carried_into_another_year_or_taken_from_a_neighbour() {
        assertThat(SHIPPED.find(LineKind.UMK, LUMAJANG, YearMonth.of(2022, 12))).isEmpty();
        assertThat(SHIPPED.find(LineKind.UMK, LUMAJANG, YearMonth.of(2023, 12))).isPresent();
        assertThat(SHIPPED.find(LineKind.UMK, LUMAJANG, YearMonth.of(2024, 1))).isEmpty();
        assertThat(SHIPPED.find(LineKind.UMK, "3509", AUGUST_2023)).isEmpty();
        assertThat(SHIPPED.find(LineKind.GK, "3509", YearMonth.of(2024, 10))
                        .orElseThrow()
                        .amount())
                .isEqualByComparingTo("595242");
        assertThat(SHIPPED.find(LineKind.GK, "3509", YearMonth.of(2021, 8))).isEmpty();
    }

    @Test
    void a_province_s_own_line_goes_before_the_nation_s_and_the_last_word_before_an_earlier_one() {
        Lines lines = Lines.with(List.of(
                line(LineKind.GK, "35", "2023-03", "500000", 2),
                line(LineKind.GK, "35", "2023-03", "510000", 3),
                line(LineKind.UMK, LUMAJANG, "2023-01", "2200607.21", 1)));

        assertThat(lines.find(LineKind.GK, LUMAJANG, AUGUST_2023).orElseThrow().amount())
                .isEqualByComparingTo("510000");
        assertThat(lines.find(LineKind.GK, "3210", AUGUST_2023).orElseThrow().amount())
                .isEqualByComparingTo("550458");
        assertThat(lines.find(LineKind.UMK, LUMAJANG, AUGUST_2023).orElseThrow().amount())
                .isEqualByComparingTo("2200607.21");
        assertThat(lines.all())
                .as("what was said before stays")
                .hasSize(Lines.shipped().size() + 3);
    }

    /** G5: the line of a poor household is the line a head times the heads of one, as BPS prints it. */
    @Test
    void the_line_of_a_poor_household_is_what_bps_prints() {
        Map.of("2023-03", "2592657", "2024-03", "2786415", "2024-09", "2803590").forEach((month, printed) -> {
            BigDecimal line = SHIPPED.find(LineKind.GK, "", YearMonth.parse(month))
                    .orElseThrow()
                    .amount();
            BigDecimal heads = SHIPPED.find(LineKind.POOR_HOUSEHOLD, "", YearMonth.parse(month))
                    .orElseThrow()
                    .amount();

            assertThat(line.multiply(heads).setScale(0, RoundingMode.HALF_UP)).isEqualByComparingTo(printed);
        });
    }

    /** G16. */
    @Test
    void the_wages_of_2023_are_those_of_2022_and_a_round_sum() {
        Map.of("3516", "150000", "3507", "200000", "3513", "200000")
                .forEach((place, more) -> assertThat(wage(place, 2023).subtract(wage(place, 2022)))
                        .isEqualByComparingTo(more));
    }

    /** G1: families of each rung counted by the ladder are the printed parts, and the parts are the printed whole. */
    @Test
    void pena_s_rungs_counted_by_the_ladder_are_the_printed_ones() {
        Lines lines = Lines.with(List.of(line(LineKind.EXTREME, "", "2023-01", "350000", 1)));
        var families = Map.of(
                of(3_000_000, 4, lines), 10_073,
                of(2_200_000, 3, lines), 813,
                of(1_500_000, 4, lines), 775,
                of(1_300_000, 4, lines), 1_245,
                of(900_000, 4, lines), 61);

        var counted = new EnumMap<Rung, Integer>(Rung.class);
        families.forEach(
                (comparison, n) -> counted.merge(comparison.rung(LadderRule.UMK).orElseThrow(), n, Integer::sum));

        assertThat(counted.values()).containsExactly(10_073, 813, 775, 1_245, 61);
    }

    private static BigDecimal wage(String place, int year) {
        return SHIPPED.find(LineKind.UMK, place, YearMonth.of(year, 1))
                .orElseThrow()
                .amount();
    }

    private static Comparison of(long now, int household, Lines lines) {
        return Ladder.of(Optional.of(1_000_000L), now, OptionalInt.of(household), AUGUST_2023, LUMAJANG, lines)
                .comparison();
    }

    private static List<Rung> rungs(Comparison comparison) {
        return java.util.Arrays.stream(LadderRule.values())
                .map(rule -> comparison.rung(rule).orElseThrow())
                .toList();
    }

    private static ReferenceLine line(LineKind kind, String place, String from, String amount, int said) {
        return new ReferenceLine(
                kind,
                place,
                Area.ALL,
                YearMonth.parse(from),
                new BigDecimal(amount),
                "rekaan",
                Optional.of(LocalDate.EPOCH),
                "",
                Optional.of(Instant.ofEpochSecond(said)),
                "uji");
    }
}
