package id.prokus.workbook.handback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The {@code cols} of a sheet: the width and style of columns, which empty cells go by. */
final class ColumnFormats {

    /** The width of 64 pixels a spreadsheet gives a column nobody touched. */
    private static final String USUAL_WIDTH = "9.140625";

    /** A run of columns alike, from 1, both ends included. */
    private record Run(int first, int last, Map<String, String> attributes) {

        int style() {
            try {
                return Integer.parseInt(attributes.getOrDefault("style", "0"));
            } catch (NumberFormatException broken) {
                return 0;
            }
        }

        Run between(int from, int to) {
            return new Run(from, to, attributes);
        }
    }

    private final List<Run> runs = new ArrayList<>();
    private String width = USUAL_WIDTH;

    void setUsualWidth(String defaultColWidth) {
        if (!defaultColWidth.isEmpty()) {
            width = defaultColWidth;
        }
    }

    /** Takes in the {@code col} a cursor stands on. */
    void read(XmlCursor cursor) {
        runs.add(new Run(cursor.number("min", 1), cursor.number("max", 1), cursor.attributes()));
    }

    /** The style of a column from 0. */
    int style(int column) {
        return runs.stream()
                .filter(r -> r.first() <= column + 1 && column + 1 <= r.last())
                .findFirst()
                .map(Run::style)
                .orElse(0);
    }

    /** The whole element, with some columns (from 0) made text. */
    String asText(Collection<Integer> columns, StyleSheet styles, String prefix) {
        for (int column : columns) {
            makeText(column + 1, styles);
        }
        runs.sort(Comparator.comparingInt(Run::first));
        StringBuilder xml = new StringBuilder("<cols>");
        for (Run run : runs) {
            Map<String, String> attributes = new LinkedHashMap<>(run.attributes());
            attributes.put("min", String.valueOf(run.first()));
            attributes.put("max", String.valueOf(run.last()));
            xml.append("<col");
            attributes.forEach((name, value) -> xml.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(XmlText.escape(value))
                    .append('"'));
            xml.append("/>");
        }
        return Prefixed.with(prefix, xml.append("</cols>").toString());
    }

    private void makeText(int number, StyleSheet styles) {
        Optional<Run> found = runs.stream()
                .filter(r -> r.first() <= number && number <= r.last())
                .findFirst();
        // Sorted: a map that was made by Map.of has another order in every process, and a workbook other bytes.
        Run run = found.orElseGet(
                () -> new Run(number, number, new TreeMap<>(Map.of("min", "", "max", "", "width", width))));
        runs.remove(run);
        if (run.first() < number) {
            runs.add(run.between(run.first(), number - 1));
        }
        if (number < run.last()) {
            runs.add(run.between(number + 1, run.last()));
        }
        Map<String, String> attributes = new LinkedHashMap<>(run.attributes());
        attributes.put("style", String.valueOf(styles.like(run.style(), Optional.empty(), true, false)));
        runs.add(new Run(number, number, attributes));
    }
}
