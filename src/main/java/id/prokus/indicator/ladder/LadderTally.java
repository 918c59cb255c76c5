package id.prokus.indicator.ladder;

import id.prokus.vocabulary.Percentage;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How many families stand on which rung, under each rule, and of how many it cannot be said and why.
 *
 * @param enrolled families on the edition's SK in the place asked for
 * @param groups families that stand alike; every measured family is in one
 */
public record LadderTally(int enrolled, List<IncomeSteps.Group> groups) {

    /** Of fewer a share says little; the same bound as for incubators' figures. */
    private static final int FEW = 30;

    private static final double HALF = 50;

    public LadderTally {
        groups = List.copyOf(groups);
    }

    public int measured() {
        return count(_ -> true);
    }

    /** The measured among those enrolled; empty where nobody is enrolled. */
    public Optional<Percentage> coverage() {
        return enrolled == 0 ? Optional.empty() : Optional.of(Percentage.of(measured(), enrolled));
    }

    /** Whether too few are measured to speak for all. */
    public boolean speaksForFew() {
        return measured() < FEW || coverage().map(share -> share.value() < HALF).orElse(true);
    }

    /** Families of every rung, the highest first. */
    public Map<Rung, Integer> rungs(LadderRule rule) {
        var counts = new EnumMap<Rung, Integer>(Rung.class);
        for (Rung rung : Rung.values()) {
            counts.put(
                    rung,
                    count(group ->
                            group.comparison().rung(rule).filter(rung::equals).isPresent()));
        }
        return counts;
    }

    /** Families of which a rule cannot say on which rung they stand. */
    public int undetermined(LadderRule rule) {
        return count(group -> group.comparison().rung(rule).isEmpty());
    }

    /** Above the minimum wage and below the poverty line or the extreme line a head. */
    public int contradictions() {
        return count(group -> group.comparison().contradicts());
    }

    public int measuredOnce() {
        return count(IncomeSteps.Group::firstMeasured);
    }

    public int withoutHousehold() {
        return count(group -> !group.householdKnown());
    }

    public int withoutUmk() {
        return count(LadderTally::lacksUmk);
    }

    /** Whose household is known, and the poverty line of whose month is not filled in. */
    public int withoutGk() {
        return count(
                group -> group.householdKnown() && group.comparison().aboveGk().isEmpty());
    }

    /** Below the poverty line, where only the extreme line tells how far. */
    public int withoutExtreme() {
        return count(group -> group.householdKnown()
                && !group.comparison().aboveGk().orElse(true)
                && group.comparison().aboveExtreme().isEmpty());
    }

    /** A minimum wage that is not filled in, with how many families wait for it. */
    public record MissingUmk(String regency, int year, int families) {}

    /** Those for which most families wait first. */
    public List<MissingUmk> missingUmk() {
        record Of(String regency, int year) {}
        var missing = new TreeMap<Of, Integer>(Comparator.comparing(Of::regency).thenComparing(Of::year));
        groups.stream()
                .filter(LadderTally::lacksUmk)
                .forEach(group -> missing.merge(
                        new Of(group.regency(), group.month().getYear()), group.families(), Integer::sum));
        return missing.entrySet().stream()
                .map(one -> new MissingUmk(one.getKey().regency(), one.getKey().year(), one.getValue()))
                .sorted(Comparator.comparingInt(MissingUmk::families).reversed())
                .toList();
    }

    private static boolean lacksUmk(IncomeSteps.Group group) {
        return group.comparison().aboveUmk().isEmpty();
    }

    private int count(Predicate<IncomeSteps.Group> which) {
        return groups.stream()
                .filter(which)
                .mapToInt(IncomeSteps.Group::families)
                .sum();
    }
}
