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
        // Cells stand by column, so a cell never stands behind its column's place.
        for (int i = Math.min(column, cells.size() - 1); i >= 0; i--) {
            Cell cell = cells.get(i);
            if (cell.column() <= column) {
                return cell.column() == column ? cell : null;
            }
        }
        return null;
    }
}
