package id.prokus.workbook.handback;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is to happen to one sheet.
 *
 * @param cells by row (from 1) and column (from 0)
 * @param textColumns the columns (from 0) whose empty cells are made text too
 * @param comments the texts of the comments, by row and column
 */
record SheetWishes(
        NavigableMap<Integer, NavigableMap<Integer, CellWish>> cells,
        Collection<Integer> textColumns,
        SortedMap<Integer, SortedMap<Integer, String>> comments) {

    static SheetWishes of(List<CellRemark> remarks, List<TextColumn> textColumns) {
        NavigableMap<Integer, NavigableMap<Integer, CellWish>> cells = new TreeMap<>();
        SortedMap<Integer, SortedMap<Integer, String>> comments = new TreeMap<>();
        for (CellRemark remark : remarks) {
            cells.computeIfAbsent(remark.row(), r -> new TreeMap<>())
                    .merge(remark.column(), new CellWish(Optional.of(remark.tone()), false), CellWish::and);
            if (!remark.comment().isEmpty()) {
                comments.computeIfAbsent(remark.row(), r -> new TreeMap<>())
                        .merge(remark.column(), remark.comment(), (one, more) -> one + "\n\n" + more);
            }
        }
        for (TextColumn column : textColumns) {
            for (int row : column.rows()) {
                cells.computeIfAbsent(row, r -> new TreeMap<>())
                        .merge(column.column(), new CellWish(Optional.empty(), true), CellWish::and);
            }
        }
        return new SheetWishes(
                cells,
                textColumns.stream().map(TextColumn::column).sorted().distinct().toList(),
                comments);
    }

    boolean isEmpty() {
        return cells.isEmpty() && textColumns.isEmpty();
    }
}
