package id.prokus.intake.reading;

import id.prokus.intake.Field;
import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import id.prokus.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Finds the tables of a sheet: by a row whose cells name known things; where no words are known, by the first rows that
 * look like data, whose heading stands right above them.
 */
final class FindTables {

    private static final int NAMED_CELLS = 4;
    private static final int MOST_HEADING_LINES = 3;

    private final HeadingWords words;

    FindTables(HeadingWords words) {
        this.words = words;
    }

    List<Table> in(Sheet sheet) {
        var rows = sheet.rows();
        var tables = new ArrayList<Table>();
        int at = 0;
        HeadingLines open = null;
        int openedAt = 0;
        int firstAbove = 0;
        int aboveEnd = 0;
        while (at < rows.size()) {
            var heading = named(rows.get(at)) ? widen(sheet, at) : null;
            if (heading == null && open == null && startsUnnamedTable(rows, at)) {
                heading = above(sheet, at);
            }
            if (heading == null) {
                at++;
                continue;
            }
            if (open != null) {
                tables.add(table(sheet, open, rows.subList(openedAt, heading.first()), rows, firstAbove, aboveEnd));
                firstAbove = heading.first();
            }
            aboveEnd = heading.first();
            open = heading;
            openedAt = heading.last() + 1;
            at = openedAt;
        }
        if (open != null) {
            tables.add(table(sheet, open, rows.subList(openedAt, rows.size()), rows, firstAbove, aboveEnd));
        }
        return tables;
    }

    private static Table table(
            Sheet sheet, HeadingLines heading, List<Row> rows, List<Row> all, int firstAbove, int aboveEnd) {
        var above = all.subList(firstAbove, aboveEnd).stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .toList();
        return new Table(
                sheet, all.get(heading.last()).number(), heading.texts(), MergedDown.filled(sheet, rows), above);
    }

    /** Whether at least four cells of a row, and two fifths of them, name known things. */
    private boolean named(Row row) {
        if (row.cells().size() < NAMED_CELLS || Table.looksLikeData(row)) {
            return false;
        }
        int speaking = 0;
        for (Cell cell : row.cells()) {
            if (cell.kind() == Cell.Kind.TEXT
                    && cell.text().length() < 120
                    && words.meaningOf(cell.text()).speaks()) {
                speaking++;
            }
        }
        return speaking >= NAMED_CELLS && speaking * 5 >= row.cells().size() * 2;
    }

    /** Tries the lines just above and below a named row as further lines of its heading; keeps what names most. */
    private HeadingLines widen(Sheet sheet, int at) {
        var rows = sheet.rows();
        HeadingLines best = null;
        double bestScore = -1;
        int labelled = labelled(rows, at);
        int bottom = labelled < 0 ? mergedDown(sheet, at) : labelled;
        for (int first = at; first >= Math.max(0, at - MOST_HEADING_LINES + 1); first--) {
            if (first < at && !mayBeHeading(rows, first)) {
                break;
            }
            for (int last = at; last < Math.min(rows.size(), first + MOST_HEADING_LINES); last++) {
                if (last > at && !mayBeHeading(rows, last)) {
                    break;
                }
                var lines = HeadingLines.of(sheet, first, last);
                // A further line must earn its place: it is data or a title until it names something more.
                double score = score(lines.texts()) + 0.15 * lines.texts().size() - 0.3 * (last - first);
                score += last == bottom ? 1 : 0;
                if (score > bestScore + 1e-9) {
                    best = lines;
                    bestScore = score;
                }
            }
        }
        return best == null ? HeadingLines.of(sheet, at, at) : withoutColumnNumbers(sheet, best);
    }

    /** The line down to which at least three cells of a heading are merged with those below; the line itself else. */
    private static int mergedDown(Sheet sheet, int at) {
        int number = sheet.rows().get(at).number();
        int[] lines = new int[MOST_HEADING_LINES];
        for (var area : sheet.merged()) {
            int down = area.lastRow() - number;
            if (area.firstRow() <= number && down > 0 && down < MOST_HEADING_LINES) {
                lines[down]++;
            }
        }
        for (int down = MOST_HEADING_LINES - 1; down > 0; down--) {
            if (lines[down] >= 3) {
                return at + down;
            }
        }
        return at;
    }

    /** The line below that parts the measures by time; -1 where there is none. */
    private static int labelled(List<Row> rows, int at) {
        for (int line = at; line < Math.min(rows.size(), at + MOST_HEADING_LINES); line++) {
            if (PeriodLabels.fill(rows.get(line))) {
                return line;
            }
        }
        return -1;
    }

    private static HeadingLines withoutColumnNumbers(Sheet sheet, HeadingLines lines) {
        int next = lines.last() + 1;
        return next < sheet.rows().size() && Table.countsColumns(sheet.rows().get(next))
                ? new HeadingLines(lines.first(), next, lines.texts())
                : lines;
    }

    private double score(SortedMap<Integer, String> headings) {
        var best = new double[Field.values().length];
        for (String heading : headings.values()) {
            var meaning = words.meaningOf(heading);
            for (var e : meaning.scores().entrySet()) {
                int field = e.getKey().ordinal();
                best[field] = Math.max(best[field], e.getValue());
            }
            for (var e : meaning.unphased().entrySet()) {
                int field = e.getKey().ordinal();
                best[field] = Math.max(best[field], e.getValue() * 0.4);
            }
        }
        double sum = 0;
        for (double score : best) {
            sum += score;
        }
        return sum;
    }

    private static boolean mayBeHeading(List<Row> rows, int index) {
        var row = rows.get(index);
        return row.cells().size() >= 2
                && !Table.looksLikeData(row)
                && row.cells().stream()
                        .allMatch(c -> PeriodLabels.isYear(c.text())
                                || (c.kind() == Cell.Kind.TEXT && c.text().length() < 120));
    }

    /** A row that looks like data, wide enough for a table about persons. */
    private static boolean startsUnnamedTable(List<Row> rows, int at) {
        return at > 0 && rows.get(at).cells().size() >= 8 && Table.looksLikeData(rows.get(at));
    }

    private static @org.jspecify.annotations.Nullable HeadingLines above(Sheet sheet, int firstData) {
        var rows = sheet.rows();
        int last = firstData - 1;
        if (Table.countsColumns(rows.get(last)) && last > 0) {
            last--;
        }
        int first = last;
        while (first > 0
                && last - first + 1 < MOST_HEADING_LINES
                && rows.get(first - 1).cells().size() >= 3
                && mayBeHeading(rows, first - 1)) {
            first--;
        }
        if (rows.get(last).cells().size() < 3 || !mayBeHeading(rows, last)) {
            return null;
        }
        return new HeadingLines(
                first, firstData - 1, HeadingLines.of(sheet, first, last).texts());
    }
}
