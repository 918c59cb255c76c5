package id.prokus.intake;

/**
 * A <em>catatan perbaikan</em>: one thing in what was received that somebody should look at.
 *
 * @param code why
 * @param at the row; for {@link NoteCode#ISIAN_SERAGAM} the first row of that mentor
 * @param field what the note is about
 * @param column the column of the cell as people name it ("O"); empty where no single cell is meant
 * @param raw the cell's text as received; a NIK or family card number masked; may be empty
 * @param detail one Indonesian sentence: what was found and what to do; for ISIAN_SERAGAM it names the mentor; never
 *     holds an unmasked NIK nor another incubator's family
 */
public record Note(NoteCode code, RowAddress at, Field field, String column, String raw, String detail) {

    /** The cell as people name it, "O12"; only the row's number where no single cell is meant. */
    public String cell() {
        return column + at.row();
    }
}
