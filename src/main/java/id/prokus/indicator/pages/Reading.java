package id.prokus.indicator.pages;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Measure;
import id.prokus.indicator.rollup.Quartiles;
import id.prokus.indicator.rollup.Sums;
import id.prokus.indicator.rollup.Target;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A figure with everything that must be said with it: never a bare number.
 *
 * @param round of which round it is; empty of the whole edition
 * @param sasaran how many families there should be; empty where nothing says so
 * @param quartiles of amounts
 */
public record Reading(
        Formula formula,
        String round,
        Sums sums,
        OptionalInt sasaran,
        Optional<Target> target,
        Optional<Quartiles> quartiles) {

    /** Below this part of the sasaran a figure says little of the rest. */
    private static final double ENOUGH = 50;

    /** How far a figure may be shown. */
    public enum Showing {
        /** Nobody is asked about it. */
        UNMEASURED,
        /** Nothing is known of anybody. */
        EMPTY,
        /** Too few families: somebody could be told from it. */
        TOO_FEW,
        /** Shown hatched: less than half of the sasaran is behind it. */
        WEAK,
        SHOWN
    }

    public Showing showing() {
        if (!formula.measured()) {
            return Showing.UNMEASURED;
        }
        if (sums.n() <= 0) {
            return Showing.EMPTY;
        }
        if (sums.n() < Capaian.LEAST_SHOWN) {
            return Showing.TOO_FEW;
        }
        return sasaran.isPresent() && coverage() < ENOUGH ? Showing.WEAK : Showing.SHOWN;
    }

    public boolean shown() {
        return showing() == Showing.SHOWN || showing() == Showing.WEAK;
    }

    /** The number itself: rupiah, a count, or percent of shares; of classes the families in them. */
    public double value() {
        return switch (formula.definition().measure()) {
            case MEDIAN -> quartiles.map(Quartiles::median).orElse(0d);
            case MEAN -> sums.mean();
            case SUM -> sums.total().doubleValue();
            case SHARE -> 100 * sums.mean();
            case CLASSES -> sums.n();
        };
    }

    /** n of the sasaran, in percent; 0 where there is none. */
    public double coverage() {
        return sasaran.isPresent() && sasaran.getAsInt() > 0 ? 100d * sums.n() / sasaran.getAsInt() : 0;
    }

    /** How much of n was approved or comes from a frozen round, in percent. */
    public double approved() {
        return sums.n() == 0 ? 0 : 100d * sums.approved() / sums.n();
    }

    /** In percent, by the government's formula; empty without a target. */
    public Optional<Double> capaian() {
        return shown()
                ? target.map(set -> set.capaian(value(), formula.definition().higherIsBetter()))
                        .filter(percent -> !percent.isNaN())
                : Optional.empty();
    }

    public boolean share() {
        return formula.definition().measure() == Measure.SHARE;
    }
}
