package id.prokus.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row that holds something.
 *
 * @param number as shown beside the sheet, from 1
 * @param cells only those that hold something, by column
 */
public record Row(int number, List<Cell> cells) {

    /** The cell in a column from 0, or null where it is empty. */
    public @Nullable Cell at(int column) {
        if (column < cells.size() && cells.get(column).column() == column) {
            return cells.get(column);
        }
        for (Cell cell : cells) {
            if (cell.column() >= column) {
                return cell.column() == column ? cell : null;
            }
        }
        return null;
    }
}
