package id.prokus.olah.snapshot;

import id.prokus.report.FigureChange;
import id.prokus.report.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a version differs from an earlier one, and because of what.
 *
 * @param added rows that only the newer has
 * @param removed rows that only the older has
 * @param cells every cell that says otherwise, with who and why
 * @param figures every figure that changed, for each of those whom a ringkasan is about; those without are left out
 */
public record SnapshotDifference(
        Snapshot older,
        Snapshot newer,
        int added,
        int removed,
        List<ChangedCell> cells,
        Map<Scope, List<FigureChange>> figures) {

    /**
     * Cells that changed for the same reason.
     *
     * @param by who
     * @param why in their words; may be empty
     */
    public record Cause(String by, String why, int cells) {}

    /** "Angka berubah karena …": each cause once, in the order of the cells. */
    public List<Cause> causes() {
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        cells.forEach(cell -> counts.merge(List.of(cell.by(), cell.why()), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> new Cause(each.getKey().getFirst(), each.getKey().getLast(), each.getValue()))
                .toList();
    }

    /** Whether rows came or went, or cells or figures changed. */
    public boolean any() {
        return added > 0 || removed > 0 || !cells.isEmpty() || !figures.isEmpty();
    }
}
