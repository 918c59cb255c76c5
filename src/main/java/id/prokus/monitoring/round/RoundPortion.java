package id.prokus.monitoring.round;

import id.prokus.indicator.Wilson;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Families of a round by their state.
 *
 * @param part digits of a place, an incubator's name or a person's id; empty where there is none
 */
public record RoundPortion(String part, Map<FamilyState, Integer> states) {

    static final RoundPortion NONE = new RoundPortion("", Map.of());

    /** With less of them nothing is said of a part. */
    private static final int ENOUGH = 10;

    public RoundPortion {
        var inOrder = new EnumMap<FamilyState, Integer>(FamilyState.class);
        inOrder.putAll(states);
        states = Collections.unmodifiableMap(inOrder);
    }

    public int of(FamilyState state) {
        return states.getOrDefault(state, 0);
    }

    public int n() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Both together. */
    RoundPortion and(RoundPortion other) {
        var sums = new EnumMap<FamilyState, Integer>(FamilyState.class);
        sums.putAll(states);
        other.states.forEach((state, n) -> sums.merge(state, n, Integer::sum));
        return new RoundPortion(part, sums);
    }

    /** Whose answers are in, a closed business among them. */
    public int reported() {
        return of(FamilyState.MASUK) + of(FamilyState.TUTUP) + of(FamilyState.DIKEMBALIKAN);
    }

    public double reportedPercent() {
        return n() == 0 ? 0 : 100.0 * reported() / n();
    }

    /** Whom nobody reached, or who left. */
    public int lost() {
        return of(FamilyState.TIDAK_TERISI) + of(FamilyState.KELUAR);
    }

    public double lostPercent() {
        return n() == 0 ? 0 : 100.0 * lost() / n();
    }

    public Wilson lostInterval() {
        return Wilson.of(lost(), n());
    }

    /** How many percentage points the part that lost most lies above the one that lost least; 0 with fewer than two to tell. */
    static double apart(List<RoundPortion> parts) {
        DoubleSummaryStatistics lost = parts.stream()
                .filter(RoundPortion::speaks)
                .mapToDouble(RoundPortion::lostPercent)
                .summaryStatistics();
        return lost.getCount() < 2 ? 0 : lost.getMax() - lost.getMin();
    }

    private boolean speaks() {
        return n() >= ENOUGH;
    }

    /** Whether more were lost here than everywhere, more than chance would have it. */
    public boolean losesMoreThan(RoundPortion all) {
        return speaks() && all.n() > 0 && lostInterval().low() > (double) all.lost() / all.n();
    }
}
