package id.prokus.olah.snapshot;

import id.prokus.intake.Field;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A row as it was frozen.
 *
 * @param id the row, known through all versions of its file
 * @param regency Kemendagri digits of the family's kabupaten; empty where the row gives none
 * @param sheet empty for a csv
 * @param number the row's number, from 1
 * @param said the values, normalised, numbers of persons masked; what was not given is left out
 */
public record FrozenRow(
        UUID id, String incubator, String regency, String file, String sheet, int number, Map<Field, String> said) {

    /** Empty where nothing was given. */
    public String value(Field field) {
        return Optional.ofNullable(said.get(field)).orElse("");
    }

    /** As people name it. */
    public String place() {
        return file + (sheet.isEmpty() ? "" : ", " + sheet) + ", baris " + number;
    }

    /** Names the place only: a KPM's data never reaches a log. */
    @Override
    public String toString() {
        return "FrozenRow[" + place() + "]";
    }
}
