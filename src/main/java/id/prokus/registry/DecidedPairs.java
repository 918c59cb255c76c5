package id.prokus.registry;

import static java.util.Objects.requireNonNull;

import id.prokus.registry.SamePersonDecision.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The decisions of people, carried over to the rows of a run by position. */
final class DecidedPairs {

    /** A pair of rows a decision is about, by position, the earlier first. */
    record Pair(int earlier, int later) {}

    private final Set<Pair> together = new LinkedHashSet<>();
    private final Set<Pair> apart = new LinkedHashSet<>();
    private final Map<Integer, List<Integer>> apartFrom = new HashMap<>();
    private final Map<Integer, SamePersonDecision> counted = new HashMap<>();

    DecidedPairs(List<Profile> profiles, Decisions decisions) {
        if (decisions.standing().isEmpty()) {
            return;
        }
        var positions = positions(profiles, decisions.keys().orElseThrow());
        decisions.standing().stream()
                .sorted(Comparator.comparing(SamePersonDecision::at))
                .forEach(decision -> follow(decision, positions));
    }

    private static Map<RowKey, List<Integer>> positions(List<Profile> profiles, RowKeys keys) {
        var positions = new HashMap<RowKey, List<Integer>>();
        for (int i = 0; i < profiles.size(); i++) {
            positions
                    .computeIfAbsent(keys.of(profiles.get(i).row()), _ -> new ArrayList<>(1))
                    .add(i);
        }
        return positions;
    }

    private void follow(SamePersonDecision decision, Map<RowKey, List<Integer>> positions) {
        var ones = positions.getOrDefault(decision.one(), List.of());
        var others = positions.getOrDefault(decision.other(), List.of());
        for (int one : ones) {
            for (int other : others) {
                if (one != other) {
                    follow(decision.answer(), new Pair(Math.min(one, other), Math.max(one, other)));
                }
            }
        }
        if (!ones.isEmpty() && !others.isEmpty()) {
            decision.counted()
                    .map(key -> key.equals(decision.one()) ? ones : others)
                    .ifPresent(rows -> counted.put(rows.getFirst(), decision));
        }
    }

    private void follow(Answer answer, Pair pair) {
        if (answer == Answer.TOGETHER) {
            together.add(pair);
        } else if (apart.add(pair)) {
            apartFrom.computeIfAbsent(pair.earlier(), _ -> new ArrayList<>(1)).add(pair.later());
            apartFrom.computeIfAbsent(pair.later(), _ -> new ArrayList<>(1)).add(pair.earlier());
        }
    }

    /** In the order in which they were decided. */
    Set<Pair> together() {
        return together;
    }

    boolean together(int earlier, int later) {
        return !together.isEmpty() && together.contains(new Pair(earlier, later));
    }

    boolean apart(int earlier, int later) {
        return !apart.isEmpty() && apart.contains(new Pair(earlier, later));
    }

    /** Whether anything was decided about these two, in either order. */
    boolean about(int one, int other) {
        int earlier = Math.min(one, other);
        int later = Math.max(one, other);
        return together(earlier, later) || apart(earlier, later);
    }

    /** All pairs that were decided. */
    Stream<Pair> all() {
        return Stream.concat(together.stream(), apart.stream());
    }

    /** The rows this one was decided to be apart from. */
    List<Integer> apartFrom(int row) {
        return apartFrom.getOrDefault(row, List.of());
    }

    /** The row of a family that was decided to count; the latest word where there were several. */
    Optional<Integer> counted(List<Integer> family) {
        return family.stream()
                .filter(counted::containsKey)
                .max(Comparator.comparing(
                        row -> requireNonNull(counted.get(row)).at()));
    }
}
