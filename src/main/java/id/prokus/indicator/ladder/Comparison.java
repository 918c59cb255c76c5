package id.prokus.indicator.ladder;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of an income beside the lines. Empty is not known: the line is not filled in for that place and month, or
 * nobody said how many live on the income.
 *
 * @param up more than at the first measurement
 * @param aboveUmk more than one worker's minimum wage
 * @param aboveGk at or above the poverty line a head; poor is who spends less than it
 * @param aboveExtreme at or above the extreme line a head
 */
public record Comparison(
        Optional<Boolean> up, Optional<Boolean> aboveUmk, Optional<Boolean> aboveGk, Optional<Boolean> aboveExtreme) {

    /** The rungs on which it may stand under a rule: one where that is certain, several where something is not known. */
    public Set<Rung> rungs(LadderRule rule) {
        var rungs = EnumSet.noneOf(Rung.class);
        for (boolean isUp : possible(up)) {
            for (boolean umk : possible(aboveUmk)) {
                for (boolean gk : possible(aboveGk)) {
                    for (boolean extreme : possible(aboveExtreme)) {
                        rungs.add(rung(rule, isUp, umk, gk, extreme));
                    }
                }
            }
        }
        return rungs;
    }

    /** The only rung on which it can stand; empty where what is not known decides. Nothing is guessed. */
    public Optional<Rung> rung(LadderRule rule) {
        Set<Rung> rungs = rungs(rule);
        return rungs.size() == 1 ? rungs.stream().findFirst() : Optional.empty();
    }

    /** Above the minimum wage and yet poor a head: the rules say two different things of it, and both are shown. */
    public boolean contradicts() {
        return aboveUmk.orElse(false) && !(aboveGk.orElse(true) && aboveExtreme.orElse(true));
    }

    /** The extreme line lies below the poverty line, so that it is asked only of those below that. */
    private static Rung rung(LadderRule rule, boolean up, boolean umk, boolean gk, boolean extreme) {
        boolean passes = switch (rule) {
            case UMK -> true;
            case GK -> gk;
            case EXTREME -> gk || extreme;
        };
        if (umk && passes) {
            return Rung.ABOVE_UMK;
        }
        if (!up) {
            return Rung.NOT_UP;
        }
        if (gk) {
            return Rung.BELOW_UMK;
        }
        return extreme ? Rung.BELOW_GK : Rung.BELOW_EXTREME;
    }

    private static List<Boolean> possible(Optional<Boolean> known) {
        return known.map(List::of).orElse(List.of(false, true));
    }
}
