package id.prokus.report;

import id.prokus.report.pages.VersionChanges;
import java.util.List;

/**
 * A figure that one version says otherwise than an earlier one, as both print it.
 *
 * @param name what it measures, and which of its parts
 * @param cohort baru, lanjutan or semua; empty where it is about no cohort
 * @param before as printed; "–" where there was none
 * @param after likewise
 */
public record FigureChange(String name, String cohort, String before, String after) {

    /** Every printed figure that differs, in the order of the document. */
    public static List<FigureChange> between(Ringkasan before, Ringkasan after) {
        return VersionChanges.between(before, after);
    }
}
