package id.prokus.indicator.ladder;

import id.prokus.registry.timeline.Entry;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A family's income as measured last in a month, beside the lines.
 *
 * @param thing of the entry that says it
 * @param regency Kemendagri digits of the kabupaten whose lines it is held against
 * @param income rupiah a month
 * @param household how many live on it; empty where nobody said
 * @param first rupiah a month at the first measurement of the edition; empty in that one
 * @param umkStreak how many measurements in a row up to this one are known to be above the minimum wage
 * @param next the month of the next measurement, until which this one stands
 */
record IncomeStep(
        int edition,
        UUID family,
        YearMonth month,
        UUID thing,
        String regency,
        long income,
        OptionalInt household,
        Optional<Long> first,
        Comparison comparison,
        int umkStreak,
        Optional<YearMonth> next) {

    static final String INCOME = "penghasilan_keluarga";
    static final String HOUSEHOLD = "anggota";

    private static final Comparator<Entry> AS_IT_HAPPENED =
            Comparator.comparing(Entry::on).thenComparing(Entry::statedAt).thenComparing(Entry::id);

    /** Where a family was in an edition. */
    interface Places {
        String regency(UUID family, int edition);
    }

    /** @param entries of any families and kinds, each thing as it counts; those that tell no income are left out */
    static List<IncomeStep> of(List<Entry> entries, Places places, Lines lines) {
        record Whose(UUID family, int edition) {}
        Map<Whose, List<Entry>> told = entries.stream()
                .filter(entry -> entry.holds() && entry.value(INCOME).isPresent())
                .collect(Collectors.groupingBy(entry -> new Whose(entry.family(), entry.edition())));
        var steps = new ArrayList<IncomeStep>();
        told.forEach((whose, measured) ->
                steps.addAll(of(measured, places.regency(whose.family(), whose.edition()), lines)));
        return steps;
    }

    private static List<IncomeStep> of(List<Entry> measured, String regency, Lines lines) {
        var months = new TreeMap<YearMonth, Entry>();
        measured.stream().sorted(AS_IT_HAPPENED).forEach(entry -> months.put(YearMonth.from(entry.on()), entry));
        var steps = new ArrayList<IncomeStep>();
        Optional<Long> first = Optional.empty();
        int streak = 0;
        for (Map.Entry<YearMonth, Entry> each : months.entrySet()) {
            Entry entry = each.getValue();
            long income = entry.number(INCOME);
            OptionalInt household = household(entry);
            Comparison comparison = Ladder.of(first, income, household, each.getKey(), regency, lines)
                    .comparison();
            streak = comparison.aboveUmk().orElse(false) ? streak + 1 : 0;
            steps.add(new IncomeStep(
                    entry.edition(),
                    entry.family(),
                    each.getKey(),
                    entry.thing(),
                    regency,
                    income,
                    household,
                    first,
                    comparison,
                    streak,
                    Optional.ofNullable(months.higherKey(each.getKey()))));
            first = first.or(() -> Optional.of(income));
        }
        return steps;
    }

    private static OptionalInt household(Entry entry) {
        long heads = entry.number(HOUSEHOLD);
        return heads > 0 && heads <= Integer.MAX_VALUE ? OptionalInt.of((int) heads) : OptionalInt.empty();
    }
}
