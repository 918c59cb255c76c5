package id.prokus.olah;

import id.prokus.database.RowScope;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.Rosters;
import id.prokus.vocabulary.Actor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * What an edition's figures are now: those of its last run, with everything that people decided since. Held in memory,
 * and made again where another process ran, or where somebody decided something.
 */
@Component
public class CurrentResults {

    private final ProcessWorkbooks processWorkbooks;
    private final Runs runs;
    private final Rosters rosters;
    private final Map<Edition, Held> held = new ConcurrentHashMap<>();

    CurrentResults(ProcessWorkbooks processWorkbooks, Runs runs, Rosters rosters) {
        this.processWorkbooks = processWorkbooks;
        this.runs = runs;
        this.rosters = rosters;
    }

    /** Empty where nothing was processed yet. The first call after a start may take as long as reading all files. */
    public Optional<Processed> find(Edition edition) {
        return result(edition).map(ProcessWorkbooks.Result::processed);
    }

    /** What was made last, without making anything: for a page that must not wait. A decision of this moment may be missing. */
    Optional<Processed> atHand(Edition edition) {
        return Optional.ofNullable(held.get(edition)).map(made -> made.result.processed());
    }

    /** Everybody is shown the same figures, so they are never made of what the first who asks may see. */
    synchronized Optional<ProcessWorkbooks.Result> result(Edition edition) {
        try (var whole = RowScope.enter(RowScope.EVERYTHING)) {
            return held(edition);
        }
    }

    private Optional<ProcessWorkbooks.Result> held(Edition edition) {
        Optional<Runs.Stamp> now = runs.stamp(edition);
        if (now.isEmpty()) {
            return Optional.empty();
        }
        Held before = held.get(edition);
        if (before != null && before.stamp.equals(now)) {
            return Optional.of(before.result);
        }
        ProcessWorkbooks.Result result =
                before != null && before.stamp.map(Runs.Stamp::run).equals(now.map(Runs.Stamp::run))
                        ? processWorkbooks.again(before.result.read())
                        : processWorkbooks.look(order(edition, now.orElseThrow()));
        held.put(edition, new Held(now, result));
        return Optional.of(result);
    }

    synchronized void put(Edition edition, ProcessWorkbooks.Result result) {
        result.read().originals().letGoOfBooks();
        held.put(edition, new Held(runs.stamp(edition), result));
    }

    private RunOrder order(Edition edition, Runs.Stamp stamp) {
        Roster roster = rosters.find(edition).orElseThrow();
        return new RunOrder(edition, roster, runs.sent(stamp.run()), new Actor(stamp.startedBy()));
    }

    private record Held(Optional<Runs.Stamp> stamp, ProcessWorkbooks.Result result) {}
}
