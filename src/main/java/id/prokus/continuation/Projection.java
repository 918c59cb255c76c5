package id.prokus.continuation;

import id.prokus.outreach.PublicFigures;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What so many families would take: people, incubators, years, money, and how many businesses would run if things went as
 * they did, or a quarter or a half less well. Steps and not a line: half an incubator walks with nobody.
 */
public record Projection(PublicFigures figures, Assumptions assumptions) {

    /** What is lost at scale, in percent; never left out. */
    static final List<Integer> LOSSES = List.of(0, 25, 50);

    private static final int ALL = 100;

    /**
     * One scenario.
     *
     * @param loss in percent of the share that ran
     * @param running businesses that would run at the end
     * @param costOfEach rupiah for each of them; nothing where no cost is known
     */
    public record Scenario(int loss, Range running, Range costOfEach) {}

    /** How much the result hangs on one assumption. */
    public record Driver(Assumption assumption, Range costOfFamily) {

        long swing() {
            return costOfFamily.high() - costOfFamily.low();
        }
    }

    /** A light load takes more mentors. */
    public Range mentors() {
        Range load = assumptions.of(Assumption.BEBAN_MENTOR);
        return new Range(steps(load.high()), steps(load.low()));
    }

    public Range incubators() {
        Range each = assumptions.of(Assumption.KELUARGA_INKUBATOR);
        return new Range(steps(each.high()), steps(each.low()));
    }

    /** Until as many incubators are ready. */
    public Range years() {
        Range more = assumptions.of(Assumption.INKUBATOR_BARU);
        Range needed = incubators();
        return new Range(
                ceiling(Math.max(0, needed.low() - figures.inkubator()), more.high()),
                ceiling(Math.max(0, needed.high() - figures.inkubator()), more.low()));
    }

    public Range cost() {
        return assumptions
                .of(Assumption.BANTUAN)
                .plus(assumptions.of(Assumption.PENDAMPINGAN))
                .times(assumptions.target())
                .plus(assumptions.of(Assumption.BIAYA_MENTOR).times(mentors()))
                .plus(assumptions.of(Assumption.BIAYA_INKUBATOR).times(incubators()))
                .plus(assumptions.of(Assumption.BIAYA_TETAP));
    }

    public Range costOfFamily() {
        Range cost = cost();
        return new Range(cost.low() / assumptions.target(), cost.high() / assumptions.target());
    }

    /** Assumptions about money that nobody has filled in. */
    public List<Assumption> unknownCosts() {
        return Arrays.stream(Assumption.values())
                .filter(one -> one.money() && assumptions.of(one).unknown())
                .toList();
    }

    /**
     * Of ten thousand families reported, how many had a business that ran at the end: those without an answer counted as
     * closed, and left out. Empty where the public figures do not say.
     */
    public Optional<Range> share() {
        OptionalLong running = figures.count("status=aktif");
        OptionalLong closed = figures.count("status=tutup");
        if (running.isEmpty() || figures.total().orElse(0) == 0) {
            return Optional.empty();
        }
        long known = running.getAsLong() + closed.orElse(figures.total().orElse(0) - running.getAsLong());
        return Optional.of(new Range(
                running.getAsLong() * ALL * ALL / figures.total().orElse(0),
                running.getAsLong() * ALL * ALL / Math.max(1, known)));
    }

    /** Empty where the public figures do not tell movement between classes. */
    public Optional<NetUpgrade> upgrade() {
        return NetUpgrade.of(figures);
    }

    public List<Scenario> scenarios() {
        return share().stream()
                .flatMap(share -> LOSSES.stream().map(loss -> scenario(share, loss)))
                .toList();
    }

    private Scenario scenario(Range share, int loss) {
        Range displaced = assumptions.of(Assumption.TERDESAK);
        Range running = new Range(
                assumptions.target() * share.low() / (ALL * ALL) * (ALL - loss) / ALL * (ALL - displaced.high()) / ALL,
                assumptions.target() * share.high() / (ALL * ALL) * (ALL - loss) / ALL * (ALL - displaced.low()) / ALL);
        Range cost = cost();
        return new Scenario(
                loss,
                running,
                new Range(cost.low() / Math.max(1, running.high()), cost.high() / Math.max(1, running.low())));
    }

    /** What the cost of a family hangs on most, the most first. */
    public List<Driver> drivers() {
        return Arrays.stream(Assumption.values())
                .filter(one -> !assumptions.of(one).point())
                .map(one -> {
                    long low = new Projection(figures, assumptions.only(one, false))
                            .costOfFamily()
                            .low();
                    long high = new Projection(figures, assumptions.only(one, true))
                            .costOfFamily()
                            .low();
                    return new Driver(one, new Range(Math.min(low, high), Math.max(low, high)));
                })
                .filter(driver -> driver.swing() > 0)
                .sorted(Comparator.comparing(Driver::swing).reversed())
                .toList();
    }

    private long steps(long each) {
        return ceiling(assumptions.target(), each);
    }

    private static long ceiling(long whole, long each) {
        return (whole + each - 1) / each;
    }
}
