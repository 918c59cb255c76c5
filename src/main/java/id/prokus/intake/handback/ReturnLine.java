package id.prokus.intake.handback;

import id.prokus.intake.NoteCode;
import id.prokus.intake.RowAddress;
import id.prokus.workbook.handback.CellRemark.Tone;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing to correct in a returned workbook: a cell, or a whole column where most of its rows are damaged alike.
 *
 * @param code why
 * @param at the row; the heading's row for a whole column
 * @param column from 0; -1 where no single cell is meant
 * @param heading what stands above the column
 * @param now what stands there
 * @param detail what to do
 * @param since the day of the first note
 * @param rows the rows, from 1, whose cell in that column gets the colour
 * @param commented whether a comment stands on the cell itself
 */
record ReturnLine(
        NoteCode code,
        RowAddress at,
        int column,
        String heading,
        String now,
        String detail,
        LocalDate since,
        List<Integer> rows,
        boolean commented) {

    Tone tone() {
        return code.mustCorrect() ? Tone.CORRECT : Tone.CHECK;
    }

    /** Who acts first, as printed. */
    String owner() {
        return switch (code.owner()) {
            case INCUBATOR -> "Inkubator";
            case COMPANION -> "Pendamping PKH";
            case MENTOR -> "Mentor bisnis";
            case SOCIAL_OFFICE -> "Dinas Sosial";
        };
    }
}
