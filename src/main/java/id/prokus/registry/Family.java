package id.prokus.registry;

import id.prokus.intake.KpmRow;
import java.util.List;

/**
 * One family, told from all rows that mean it.
 *
 * @param id stable within a run: the same for every row of the family
 * @param rows its rows in the order of file name, sheet, row; at least one
 * @param counted the one row whose values count until the duplicate is decided
 */
public record Family(String id, List<KpmRow> rows, KpmRow counted) {

    public Family {
        rows = List.copyOf(rows);
    }
}
