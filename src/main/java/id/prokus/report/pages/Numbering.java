package id.prokus.report.pages;

/** Counts tables and figures on from the two pages, which hold Tabel 1 to 5 and Gambar 1 and 2. */
final class Numbering {

    private int tables = 5;
    private int figures = 2;

    String table() {
        return Integer.toString(++tables);
    }

    String figure() {
        return Integer.toString(++figures);
    }
}
