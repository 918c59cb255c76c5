package id.prokus.report;

import id.prokus.intake.KpmRow;
import id.prokus.report.Ringkasan.Baris;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Names many rows briefly: "6-120,122" of one sheet. */
final class RowRanges {

    private record Place(String file, int sheetIndex, String sheet) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byFile = file.compareTo(other.file);
            return byFile != 0 ? byFile : Integer.compare(sheetIndex, other.sheetIndex);
        }
    }

    private RowRanges() {}

    static List<Baris> of(List<KpmRow> rows) {
        Map<Place, TreeSet<Integer>> bySheet = new TreeMap<>();
        for (KpmRow row : rows) {
            var at = row.at();
            bySheet.computeIfAbsent(new Place(at.file(), at.sheetIndex(), at.sheet()), p -> new TreeSet<>())
                    .add(at.row());
        }
        return bySheet.entrySet().stream()
                .map(e -> new Baris(e.getKey().file(), e.getKey().sheet(), ranges(e.getValue())))
                .toList();
    }

    private static String ranges(TreeSet<Integer> numbers) {
        var text = new StringBuilder();
        int first = -1;
        int last = -1;
        for (int number : numbers) {
            if (number != last + 1 || first < 0) {
                append(text, first, last);
                first = number;
            }
            last = number;
        }
        append(text, first, last);
        return text.toString();
    }

    private static void append(StringBuilder text, int first, int last) {
        if (first < 0) {
            return;
        }
        text.append(text.isEmpty() ? "" : ",").append(first);
        if (last > first) {
            text.append('-').append(last);
        }
    }
}
