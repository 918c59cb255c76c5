package id.prokus.workbook.handback;

import java.util.Set;

/**
 * A column whose cells are made text, because a spreadsheet keeps no more than fifteen digits of a number. In a cell that
 * held a longer number, the digits that were lost show as question marks ({@link LongNumber}).
 *
 * @param sheet the name on the sheet's tab; empty for a csv
 * @param column from 0
 * @param rows the rows that hold values, from 1; headings, totals and signatures are left as they are
 */
public record TextColumn(String sheet, int column, Set<Integer> rows) {

    public TextColumn {
        rows = Set.copyOf(rows);
    }
}
