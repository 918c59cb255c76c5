package id.prokus.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a newer version of a file says otherwise than the older one.
 *
 * @param added rows that only the newer one has
 * @param removed rows that only the older one has
 * @param changed every value that differs in a row that both have
 * @param unchanged how many rows say the same in both
 */
public record VersionDifference(List<KpmRow> added, List<KpmRow> removed, List<Change> changed, int unchanged) {

    /** One value, before and now. */
    public record Change(RowAddress at, Field field, String before, String now) {

        /** Names the place only: a KPM's data never reaches a log. */
        @Override
        public String toString() {
            return "Change[" + at + " " + field.code() + "]";
        }
    }

    public static VersionDifference between(List<KpmRow> older, List<KpmRow> newer) {
        Map<KpmRow, KpmRow> before = MatchRows.match(older, newer);
        List<KpmRow> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        int unchanged = 0;
        for (KpmRow row : newer) {
            KpmRow was = before.get(row);
            if (was == null) {
                added.add(row);
                continue;
            }
            List<Change> here = changes(was, row);
            changed.addAll(here);
            unchanged += here.isEmpty() ? 1 : 0;
        }
        Set<KpmRow> kept = new HashSet<>(before.values());
        return new VersionDifference(
                added, older.stream().filter(row -> !kept.contains(row)).toList(), changed, unchanged);
    }

    private static List<Change> changes(KpmRow was, KpmRow row) {
        List<Change> changes = new ArrayList<>();
        for (Field field : Field.values()) {
            if (!was.value(field).equals(row.value(field))) {
                changes.add(new Change(row.at(), field, was.value(field), row.value(field)));
            }
        }
        return changes;
    }

    /** One Indonesian sentence for a list of files. */
    public String sentence() {
        if (added.isEmpty() && removed.isEmpty() && changed.isEmpty()) {
            return "Isinya sama.";
        }
        return added.size() + " baris bertambah, " + removed.size() + " baris hilang, " + changed.size()
                + " isian berubah, " + unchanged + " baris tetap.";
    }
}
