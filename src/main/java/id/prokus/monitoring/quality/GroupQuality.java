package id.prokus.monitoring.quality;

import id.prokus.indicator.Wilson;
import id.prokus.vocabulary.Jakarta;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Rates of one sender, incubator or form beside everybody's: where to look first, not who did wrong.
 *
 * @param group an account's or incubator's name or a form's code; empty for everybody
 * @param n submissions
 * @param days on which there were some
 * @param rates by check; one that can judge none of the submissions is not in it
 * @param heaping of the last digits of amounts, against everybody else's
 * @param commonest the last digit that occurs most
 */
public record GroupQuality(
        String group,
        int n,
        int days,
        Map<QualityCheck, Rate> rates,
        Optional<DigitHeaping> heaping,
        Optional<Integer> commonest) {

    /** Of fewer nothing is said. */
    private static final int ENOUGH = 5;

    public GroupQuality {
        var inOrder = new EnumMap<QualityCheck, Rate>(QualityCheck.class);
        inOrder.putAll(rates);
        rates = Collections.unmodifiableMap(inOrder);
    }

    /**
     * @param n what the check could judge
     * @param higher whether the interval lies above everybody's rate
     */
    public record Rate(int marked, int n, boolean higher) {

        public double percent() {
            return 100.0 * marked / n;
        }

        public Wilson interval() {
            return Wilson.of(marked, n);
        }
    }

    /** Everybody first, then those with most rates above everybody's. */
    static List<GroupQuality> of(
            List<Trait> traits, Map<QualityCheck, MarkTraits.Marks> marks, Thresholds thresholds, QualityBy by) {
        SortedMap<String, List<Trait>> groups = new TreeMap<>();
        traits.stream()
                .filter(one -> !by.group(one).isEmpty())
                .forEach(one -> groups.computeIfAbsent(by.group(one), _ -> new ArrayList<>())
                        .add(one));
        long[] digits = digits(traits);
        GroupQuality all = one("", traits, digits, marks, Map.of());
        var found = new ArrayList<GroupQuality>();
        groups.forEach((group, own) -> found.add(one(group, own, digits, marks, all.rates())));
        found.sort(Comparator.comparingLong((GroupQuality one) -> -one.toLookAt(thresholds))
                .thenComparing(GroupQuality::group));
        found.addFirst(all);
        return found;
    }

    /** In how many ways it differs from everybody. */
    public long toLookAt(Thresholds thresholds) {
        return rates.values().stream().filter(Rate::higher).count() + (heaps(thresholds) ? 1 : 0);
    }

    public boolean heaps(Thresholds thresholds) {
        return heaping.filter(one -> one.chance() < thresholds.chance()).isPresent();
    }

    public Optional<Rate> rate(QualityCheck check) {
        return Optional.ofNullable(rates.get(check));
    }

    public double perDay() {
        return days == 0 ? 0 : (double) n / days;
    }

    private static GroupQuality one(
            String group,
            List<Trait> own,
            long[] everybodysDigits,
            Map<QualityCheck, MarkTraits.Marks> marks,
            Map<QualityCheck, Rate> everybody) {
        var rates = new EnumMap<QualityCheck, Rate>(QualityCheck.class);
        marks.forEach((check, found) -> {
            int n = count(own, found.of());
            int marked = count(own, found.marked());
            if (n > 0) {
                Rate usual = everybody.get(check);
                rates.put(
                        check,
                        new Rate(
                                marked,
                                n,
                                usual != null
                                        && n >= ENOUGH
                                        && Wilson.of(marked, n).low() > (double) usual.marked() / usual.n()));
            }
        });
        long[] digits = digits(own);
        return new GroupQuality(
                group,
                own.size(),
                (int) own.stream()
                        .map(one -> LocalDate.ofInstant(one.at(), Jakarta.ZONE))
                        .distinct()
                        .count(),
                rates,
                DigitHeaping.of(digits, everybodysDigits),
                DigitHeaping.commonest(digits));
    }

    private static long[] digits(List<Trait> traits) {
        return DigitHeaping.counts(traits.stream().flatMap(one -> one.digits().stream()));
    }

    private static int count(List<Trait> own, Set<UUID> found) {
        return (int)
                own.stream().filter(one -> found.contains(one.submission())).count();
    }
}
