package id.prokus.intake;

/**
 * One reported value with its cell.
 *
 * @param at the row
 * @param field what it is about
 * @param column the column as people name it ("O")
 * @param raw the cell's text as received
 * @param value the value, normalised; empty where the text is no value
 */
public record Observation(RowAddress at, Field field, String column, String raw, String value) {

    /** Names the cell only: a KPM's data never reaches a log. */
    @Override
    public String toString() {
        return "Observation[" + at + " " + column + " " + field.code() + "]";
    }
}
