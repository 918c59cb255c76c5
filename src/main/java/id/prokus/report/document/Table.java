package id.prokus.report.document;

import java.util.Arrays;
import java.util.List;

/**
 * A table of figures, under its caption.
 *
 * @param columns from left to right
 * @param rows each with a cell for every column, spans counted
 * @param style of the cells: {@link Style#CELL} or {@link Style#CELL_SMALL}
 * @param note a line below the table; may be empty
 */
public record Table(Caption caption, List<Column> columns, List<Row> rows, Style style, String note) implements Block {

    private static final int MOST_KEPT_TOGETHER = 14;

    /** Where the text of a column stands. */
    public enum Align {
        START,
        END,
        CENTRE
    }

    /**
     * A column.
     *
     * @param group a heading shared with its neighbours; may be empty
     * @param share its part of the width, in the unit of its neighbours' shares
     */
    public record Column(String group, String heading, double share, Align align) {

        public static Column text(String heading, double share) {
            return new Column("", heading, share, Align.START);
        }

        public static Column number(String heading, double share) {
            return new Column("", heading, share, Align.END);
        }

        public Column under(String sharedHeading) {
            return new Column(sharedHeading, heading, share, align);
        }
    }

    /** What a row is. */
    public enum RowKind {
        PLAIN,
        TOTAL,
        /** A heading within the table: one cell over all columns. */
        SECTION
    }

    /** One row. */
    public record Row(RowKind kind, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... texts) {
            return of(RowKind.PLAIN, texts);
        }

        public static Row total(String... texts) {
            return of(RowKind.TOTAL, texts);
        }

        private static Row of(RowKind kind, String... texts) {
            return new Row(kind, Arrays.stream(texts).map(Cell::of).toList());
        }

        public static Row section(String text, int columns) {
            return new Row(RowKind.SECTION, List.of(Cell.over(columns, text)));
        }
    }

    /**
     * A cell.
     *
     * @param columns over how many columns it reaches
     * @param rows over how many rows it reaches; 0 where a cell above reaches over this place
     */
    public record Cell(RichText text, int columns, int rows) {
        public static Cell of(String text) {
            return of(RichText.of(text));
        }

        public static Cell of(RichText text) {
            return new Cell(text, 1, 1);
        }

        public static Cell over(int columns, String text) {
            return new Cell(RichText.of(text), columns, 1);
        }

        public static Cell down(int rows, String text) {
            return new Cell(RichText.of(text), 1, rows);
        }

        public static Cell covered() {
            return new Cell(RichText.of(""), 1, 0);
        }
    }

    /** The line under a row, in points. */
    static final double LINE = 0.5;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (caption.kind() != Caption.Kind.TABEL) {
            throw new IllegalArgumentException("A table needs a caption of a table.");
        }
        for (Row row : rows) {
            int covered = row.cells().stream().mapToInt(Cell::columns).sum();
            if (covered != columns.size()) {
                throw new IllegalArgumentException("A row of " + covered + " columns in "
                        + caption.kind().label() + " " + caption.number() + ", which has " + columns.size() + ".");
            }
        }
    }

    /** Left and right of a cell's text, in points. */
    double side() {
        return style == Style.CELL ? 2.5 : 1.6;
    }

    /** Above and below a cell's text, in points. */
    double pad() {
        return style == Style.CELL ? 1 : 0.5;
    }

    /** A text beside right-aligned figures stands off a little, in points. */
    double indent(int column) {
        return column > 0
                        && columns.get(column).align() == Align.START
                        && columns.get(column - 1).align() == Align.END
                ? 6
                : 0;
    }

    boolean grouped() {
        return columns.stream().anyMatch(column -> !column.group().isEmpty());
    }

    /** The width of each column within the given width, in points. */
    double[] widths(double width) {
        double all = columns.stream().mapToDouble(Column::share).sum();
        return columns.stream()
                .mapToDouble(column -> width * column.share() / all)
                .toArray();
    }

    /** Only a long table may run over a page; its heading is then repeated. */
    boolean mayBreak() {
        return rows.size() > MOST_KEPT_TOGETHER;
    }

    /** How many columns stand under the group of this one. */
    int groupSpan(int from) {
        String group = columns.get(from).group();
        return (int) columns.stream()
                .skip(from)
                .takeWhile(column -> column.group().equals(group))
                .count();
    }
}
