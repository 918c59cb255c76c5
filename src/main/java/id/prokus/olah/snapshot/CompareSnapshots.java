package id.prokus.olah.snapshot;

import id.prokus.report.FigureChange;
import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Pembetulan;
import id.prokus.report.Scope;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says how two versions of an edition's results differ: cell by cell, and figure by figure. */
@Component
public class CompareSnapshots {

    private final Snapshots snapshots;
    private final SnapshotRows snapshotRows;

    CompareSnapshots(Snapshots snapshots, SnapshotRows snapshotRows) {
        this.snapshots = snapshots;
        this.snapshotRows = snapshotRows;
    }

    @Transactional
    public SnapshotDifference between(Snapshot older, Snapshot newer) {
        SnapshotRows.Numbers numbers = snapshotRows.numbers(older.id(), newer.id());
        Map<String, Pembetulan> log = log(newer);
        List<ChangedCell> cells = snapshotRows.changed(older.id(), newer.id()).stream()
                .map(cell -> explained(cell, log))
                .toList();
        return new SnapshotDifference(older, newer, numbers.added(), numbers.removed(), cells, figures(older, newer));
    }

    /** The last word on each cell that the log of corrections names. */
    private Map<String, Pembetulan> log(Snapshot newer) {
        Map<String, Pembetulan> log = new HashMap<>();
        snapshots
                .ringkasan(newer.id(), Scope.nation())
                .pembetulan()
                .forEach(line -> log.put(line.tempat() + '\t' + line.isian(), line));
        return log;
    }

    private static ChangedCell explained(ChangedCell cell, Map<String, Pembetulan> log) {
        Pembetulan line = log.get(cell.place() + '\t' + cell.field().code());
        return line == null
                ? cell
                : cell.because(line.oleh(), line.alasan().isEmpty() ? line.keputusan() : line.alasan());
    }

    private Map<Scope, List<FigureChange>> figures(Snapshot older, Snapshot newer) {
        List<Scope> before = snapshots.scopes(older.id());
        Map<Scope, List<FigureChange>> figures = new LinkedHashMap<>();
        for (Scope scope : snapshots.scopes(newer.id())) {
            if (before.contains(scope)) {
                Ringkasan then = snapshots.ringkasan(older.id(), scope);
                List<FigureChange> changes = FigureChange.between(then, snapshots.ringkasan(newer.id(), scope));
                if (!changes.isEmpty()) {
                    figures.put(scope, changes);
                }
            }
        }
        return figures;
    }
}
