package id.prokus.report;

import id.prokus.intake.RowAddress;
import id.prokus.report.Kalimat.Baris;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    static List<Baris> of(Stream<RowAddress> rows) {
        Map<Place, IntStream.Builder> bySheet = new HashMap<>();
        Last last = new Last(bySheet);
        rows.forEach(last::add);
        return new TreeMap<>(bySheet)
                .entrySet().stream()
                        .map(e -> new Baris(
                                e.getKey().file(),
                                e.getKey().sheet(),
                                ranges(e.getValue().build().sorted().distinct().toArray())))
                        .toList();
    }

    /** The sheet of the row before: rows come in order, so the next is likely on it, too. */
    private static final class Last {
        private final Map<Place, IntStream.Builder> bySheet;
        private Place place = new Place("", -1, "");
        private IntStream.Builder numbers = IntStream.builder();

        Last(Map<Place, IntStream.Builder> bySheet) {
            this.bySheet = bySheet;
        }

        void add(RowAddress at) {
            if (place.sheetIndex() != at.sheetIndex() || !place.file().equals(at.file())) {
                place = new Place(at.file(), at.sheetIndex(), at.sheet());
                numbers = bySheet.computeIfAbsent(place, p -> IntStream.builder());
            }
            numbers.add(at.row());
        }
    }

    private static String ranges(int[] numbers) {
        var text = new StringBuilder();
        int first = 0;
        for (int i = 1; i <= numbers.length; i++) {
            if (i == numbers.length || numbers[i] != numbers[i - 1] + 1) {
                text.append(text.isEmpty() ? "" : ",").append(numbers[first]);
                if (first < i - 1) {
                    text.append('-').append(numbers[i - 1]);
                }
                first = i;
            }
        }
        return text.toString();
    }
}
