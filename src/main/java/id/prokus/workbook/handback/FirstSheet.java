package id.prokus.workbook.handback;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A sheet put before all others of a workbook that is handed back: a list to work through.
 *
 * @param name on its tab; a number follows where the workbook has a sheet of that name already
 * @param title the first line
 * @param introduction the lines under it
 * @param legend what each colour means
 * @param columns what the list says of each thing
 * @param lines the list
 */
public record FirstSheet(
        String name,
        String title,
        List<String> introduction,
        SortedMap<CellRemark.Tone, String> legend,
        List<Column> columns,
        List<Line> lines) {

    /**
     * One column of the list.
     *
     * @param heading what stands above it
     * @param width in characters
     */
    public record Column(String heading, int width) {}

    /**
     * One line of the list.
     *
     * @param tone the colour of its linked entry, the same as the cell's
     * @param entries one for each column
     */
    public record Line(Optional<CellRemark.Tone> tone, List<Entry> entries) {}

    /**
     * One entry of a line.
     *
     * @param text always shown as it is, never computed
     * @param link the cell it leads to
     */
    public record Entry(String text, Optional<Target> link) {

        public static Entry of(String text) {
            return new Entry(text, Optional.empty());
        }

        public static Entry to(String text, String sheet, int row, int column) {
            return new Entry(text, Optional.of(new Target(sheet, row, column)));
        }
    }

    /**
     * A cell of another sheet.
     *
     * @param sheet the name on its tab; empty for a csv
     * @param row from 1
     * @param column from 0
     */
    public record Target(String sheet, int row, int column) {}
}
