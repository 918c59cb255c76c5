package id.prokus.terminal;

import java.util.ArrayList;
import java.util.List;

/** A few aligned columns; a column of numbers is set to the right. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    /** Every row has the same number of cells. */
    public Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                String gap = " ".repeat(width(column) - row.get(column).length());
                text.append("  ").append(numeric(column) ? gap + row.get(column) : row.get(column) + gap);
            }
            text.setLength(text.toString().stripTrailing().length());
            text.append('\n');
        }
        return text.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private boolean numeric(int column) {
        return column > 0 && rows.stream().allMatch(row -> row.get(column).matches("[-+\\d.,% ]*"));
    }
}
