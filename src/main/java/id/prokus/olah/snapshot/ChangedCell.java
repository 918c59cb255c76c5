package id.prokus.olah.snapshot;

import id.prokus.intake.Field;
import java.util.UUID;

/**
 * A cell that one version says otherwise than the one before.
 *
 * @param row the row, known through all versions of its file
 * @param file as it stands in the newer version
 * @param sheet empty for a csv
 * @param number the row's number, from 1
 * @param before may be empty: nothing was given
 * @param after likewise
 * @param by who brought it about; empty where the log does not say
 * @param why in their words; may be empty
 */
public record ChangedCell(
        UUID row,
        String incubator,
        String file,
        String sheet,
        int number,
        Field field,
        String before,
        String after,
        String by,
        String why) {

    /** As the log of corrections names it. */
    String place() {
        return file + (sheet.isEmpty() ? "" : ", " + sheet) + ", baris " + number;
    }

    ChangedCell because(String who, String reason) {
        return new ChangedCell(row, incubator, file, sheet, number, field, before, after, who, reason);
    }

    /** Names the cell only: a KPM's data never reaches a log. */
    @Override
    public String toString() {
        return "ChangedCell[" + place() + " " + field.code() + "]";
    }
}
