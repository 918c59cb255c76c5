package id.prokus.workbook;

/**
 * How much one file may hold before it is refused, so that no file can take the whole machine.
 *
 * @param fileBytes of the file as received
 * @param textBytes of a csv as received: one stray quote can make a single value of it all
 * @param unpackedBytes of all parts read from it, unpacked
 * @param entries in a zip
 * @param cells that hold something, over all sheets
 * @param characters of all cells together
 * @param parts sheets, merged areas, styles and relations together
 */
record Limits(int fileBytes, int textBytes, long unpackedBytes, int entries, int cells, long characters, int parts) {

    /** The longest text a spreadsheet keeps in one cell. */
    static final int CELL_CHARACTERS = 32_767;

    /** The last row and column a spreadsheet has. */
    static final int ROWS = 1_048_576;

    static final int COLUMNS = 16_384;

    /** Room for 100,000 families with 40 columns, and for workbooks full of photos. */
    static final Limits USUAL =
            new Limits(200_000_000, 100_000_000, 2_000_000_000, 20_000, 6_000_000, 200_000_000, 500_000);
}
