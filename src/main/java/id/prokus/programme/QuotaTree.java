package id.prokus.programme;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The quotas of an edition with what they are split into. A quota may be split in more than one way (by participant type,
 * by province); the parts of each way must add up to it.
 *
 * @param quotas in the order in which they were entered
 */
public record QuotaTree(List<Quota> quotas) {

    public QuotaTree {
        quotas = List.copyOf(quotas);
    }

    /** The target of the edition; empty where none is known. */
    public OptionalInt families() {
        return whole().map(quota -> OptionalInt.of(quota.families())).orElse(OptionalInt.empty());
    }

    public Optional<Quota> whole() {
        return quotas.stream().filter(quota -> quota.parent().isEmpty()).findFirst();
    }

    Optional<Quota> find(UUID id) {
        return quotas.stream().filter(quota -> quota.id().equals(id)).findFirst();
    }

    /** @throws Refusal {@code programme.quota-unknown} */
    Quota get(UUID id) {
        return find(id).orElseThrow(() -> new Refusal(
                "programme.quota-unknown",
                new Text(
                        "Baris kuota ini tidak ada lagi. Muat ulang halamannya.",
                        "This quota is gone. Load the page again.")));
    }

    /** Every quota below its whole, with how deep it stands and how it is split. */
    public List<Line> lines() {
        Map<UUID, List<Quota>> parts = quotas.stream()
                .filter(quota -> quota.parent().isPresent())
                .collect(Collectors.groupingBy(quota -> quota.parent().orElseThrow()));
        List<Line> lines = new ArrayList<>();
        whole().ifPresent(whole -> append(lines, parts, whole, 0));
        return lines;
    }

    /** The quotas whose parts do not add up. */
    public List<Line> wrong() {
        return lines().stream().filter(line -> !line.addsUp()).toList();
    }

    private static void append(List<Line> lines, Map<UUID, List<Quota>> parts, Quota quota, int depth) {
        SortedMap<QuotaLevel, List<Quota>> below = parts.getOrDefault(quota.id(), List.of()).stream()
                .collect(Collectors.groupingBy(Quota::level, TreeMap::new, Collectors.toList()));
        List<Split> splits = below.entrySet().stream()
                .map(entry -> new Split(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream().mapToLong(Quota::families).sum(),
                        quota.families()))
                .toList();
        lines.add(new Line(quota, depth, splits));
        below.values().forEach(same -> same.forEach(part -> append(lines, parts, part, depth + 1)));
    }

    /** @param depth 0 for the whole */
    public record Line(Quota quota, int depth, List<Split> splits) {

        public boolean addsUp() {
            return splits.stream().allMatch(split -> split.difference() == 0);
        }
    }

    /**
     * The parts of one level below a quota.
     *
     * @param parts how many there are
     * @param sum of their families
     * @param whole the quota's families
     */
    public record Split(QuotaLevel level, int parts, long sum, int whole) {

        /** What the parts have too much; below zero what is missing. */
        public long difference() {
            return sum - whole;
        }
    }
}
