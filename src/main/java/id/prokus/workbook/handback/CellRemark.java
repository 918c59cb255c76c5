package id.prokus.workbook.handback;

/**
 * Something to be said about one cell of a workbook that is handed back.
 *
 * @param sheet the name on the sheet's tab; empty for a csv
 * @param row from 1
 * @param column from 0
 * @param tone which colour the cell gets
 * @param comment what its comment says; empty where the colour is enough
 */
public record CellRemark(String sheet, int row, int column, Tone tone, String comment) {

    /** How strongly a cell asks to be looked at; each tone has a colour of its own. */
    public enum Tone {
        /** Must be corrected. */
        CORRECT("FFFFD2A6"),
        /** Should be looked at again. */
        CHECK("FFFFF1A8");

        private final String colour;

        Tone(String colour) {
            this.colour = colour;
        }

        /** Alpha, red, green and blue in hexadecimal. On no palette of Excel's, so that our colour is known again. */
        String colour() {
            return colour;
        }
    }
}
