package id.prokus.intake.sender;

import id.prokus.intake.KpmRow;
import java.util.List;
import java.util.Map;

/**
 * A newer file that holds some rows of older files, corrected: it stands in the place of those rows, and all others stay.
 *
 * @param file the name of the newer file
 * @param corrected the older row by the newer one that stands in its place, in the order of the newer rows
 */
public record Correction(String file, Map<KpmRow, KpmRow> corrected) {

    /** The names of the files whose rows it corrects, in their order. */
    public List<String> files() {
        return corrected.values().stream()
                .map(row -> row.at().file())
                .distinct()
                .sorted()
                .toList();
    }
}
