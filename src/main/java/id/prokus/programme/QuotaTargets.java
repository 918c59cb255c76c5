package id.prokus.programme;

import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a tree of quotas says of each incubator and place. Where it is split in several ways, the split by participant type
 * counts, else the deepest.
 */
public final class QuotaTargets {

    private final QuotaTree tree;
    private final Map<UUID, Quota> byId = new HashMap<>();
    private final Predicate<String> continuing;

    /** @param continuing whether a participant type, by its code, is one of earlier editions */
    public QuotaTargets(QuotaTree tree, Predicate<String> continuing) {
        this.tree = tree;
        this.continuing = continuing;
        tree.quotas().forEach(quota -> byId.put(quota.id(), quota));
    }

    /**
     * Families promised somewhere.
     *
     * @param whole all of them
     * @param lanjutan those of earlier editions; empty where the tree is not split by participant type
     */
    public record Target(int whole, Optional<Integer> lanjutan) {}

    /** @param code Kemendagri digits of a province or regency */
    public Optional<Target> place(String code) {
        QuotaLevel level = code.length() == 2 ? QuotaLevel.PROVINCE : QuotaLevel.REGENCY;
        return target(quota -> quota.level() == level && quota.code().equals(code));
    }

    public Optional<Target> incubator(String name) {
        return target(quota ->
                quota.level() == QuotaLevel.INCUBATOR && quota.label().strip().equalsIgnoreCase(name));
    }

    /**
     * The roster with the numbers of the quotas for every incubator of which they say something: its own quota, else its
     * share of those of its regencies, else of its province's. What a place is promised is shared by what the roster gives
     * each, for no other division is known.
     *
     * @return by incubator; without those of which the quotas say nothing
     */
    public Map<String, RosterEntry> applied(Roster roster) {
        Map<String, RosterEntry> applied = new HashMap<>();
        roster.entries()
                .forEach(entry -> incubator(entry.incubator())
                        .ifPresent(target -> applied.put(entry.incubator(), counted(entry, target))));
        share(roster, applied);
        return applied;
    }

    private void share(Roster roster, Map<String, RosterEntry> applied) {
        List<RosterEntry> left = roster.entries().stream()
                .filter(entry -> !applied.containsKey(entry.incubator()))
                .toList();
        Map<String, Integer> regencies = new HashMap<>();
        left.stream()
                .flatMap(entry -> entry.regencies().stream())
                .distinct()
                .forEach(code -> place(code)
                        .ifPresent(target -> shares(
                                        target.whole(),
                                        left.stream()
                                                .filter(entry ->
                                                        entry.regencies().contains(code))
                                                .toList())
                                .forEach((name, share) -> regencies.merge(name, share, Integer::sum))));
        left.stream()
                .filter(entry -> !entry.regencies().isEmpty()
                        && entry.regencies().stream()
                                .allMatch(code -> place(code).isPresent()))
                .forEach(entry -> applied.put(
                        entry.incubator(),
                        counted(entry, new Target(regencies.getOrDefault(entry.incubator(), 0), Optional.empty()))));
        roster.provinces()
                .forEach(code -> place(code).ifPresent(target -> shareProvince(roster, code, target, applied)));
    }

    private static void shareProvince(Roster roster, String province, Target target, Map<String, RosterEntry> applied) {
        List<RosterEntry> all = roster.entries().stream()
                .filter(entry -> entry.province().equals(province))
                .toList();
        List<RosterEntry> left = all.stream()
                .filter(entry -> !applied.containsKey(entry.incubator()))
                .toList();
        int given = all.stream()
                .map(entry -> applied.get(entry.incubator()))
                .mapToInt(entry -> entry == null ? 0 : whole(entry))
                .sum();
        Map<String, Integer> shares = shares(Math.max(0, target.whole() - given), left);
        // Of the quota's own split only what one incubator alone is to do can be known.
        Optional<Integer> lanjutan = all.size() == 1 ? target.lanjutan() : Optional.empty();
        left.forEach(entry -> applied.put(
                entry.incubator(), counted(entry, new Target(shares.getOrDefault(entry.incubator(), 0), lanjutan))));
    }

    /** Whole families, by what the roster gives each; the last of the remainder go to those with the most left over. */
    private static Map<String, Integer> shares(int families, List<RosterEntry> entries) {
        long sum = entries.stream().mapToLong(QuotaTargets::whole).sum();
        Map<String, Integer> shares = new HashMap<>();
        Map<String, Long> over = new HashMap<>();
        int given = 0;
        for (RosterEntry entry : entries) {
            long weight = sum == 0 ? 1 : whole(entry);
            long divisor = sum == 0 ? entries.size() : sum;
            int share = Math.toIntExact(families * weight / divisor);
            shares.put(entry.incubator(), share);
            over.put(entry.incubator(), families * weight % divisor);
            given += share;
        }
        List<RosterEntry> byRest = new ArrayList<>(entries);
        byRest.sort(Comparator.comparingLong((RosterEntry entry) -> over.getOrDefault(entry.incubator(), 0L))
                .reversed());
        byRest.stream().limit(families - given).forEach(entry -> shares.merge(entry.incubator(), 1, Integer::sum));
        return shares;
    }

    private static int whole(RosterEntry entry) {
        return entry.targetNew() + entry.targetContinuing();
    }

    /** Where the quota is not split by participant type, those of earlier editions are as many as the roster says. */
    private static RosterEntry counted(RosterEntry entry, Target target) {
        int lanjutan = Math.min(target.lanjutan().orElse(entry.targetContinuing()), target.whole());
        return new RosterEntry(
                entry.incubator(), entry.province(), entry.regencies(), target.whole() - lanjutan, lanjutan);
    }

    private Optional<Target> target(Predicate<Quota> wanted) {
        Map<List<QuotaLevel>, List<Quota>> ways =
                tree.quotas().stream().filter(wanted).collect(Collectors.groupingBy(this::way));
        return ways.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<List<QuotaLevel>, List<Quota>> way) ->
                                way.getKey().contains(QuotaLevel.PARTICIPANT))
                        .thenComparing(way -> way.getKey().size()))
                .map(way -> sum(way.getKey().contains(QuotaLevel.PARTICIPANT), way.getValue()));
    }

    private Target sum(boolean split, List<Quota> quotas) {
        int whole = quotas.stream().mapToInt(Quota::families).sum();
        return new Target(
                whole,
                split
                        ? Optional.of(quotas.stream()
                                .filter(this::isContinuing)
                                .mapToInt(Quota::families)
                                .sum())
                        : Optional.empty());
    }

    private boolean isContinuing(Quota quota) {
        return above(quota).stream()
                .anyMatch(one -> one.level() == QuotaLevel.PARTICIPANT && continuing.test(one.code()));
    }

    private List<QuotaLevel> way(Quota quota) {
        return above(quota).stream().map(Quota::level).toList();
    }

    private List<Quota> above(Quota quota) {
        List<Quota> above = new ArrayList<>();
        Optional<Quota> next = quota.parent().map(byId::get);
        while (next.isPresent()) {
            above.add(next.get());
            next = next.get().parent().map(byId::get);
        }
        return above;
    }
}
