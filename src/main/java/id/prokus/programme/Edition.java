package id.prokus.programme;

/**
 * A programme year.
 *
 * @param name as printed ("ProKUS")
 * @param year the year; KPM of this angkatan are <em>baru</em>, of an earlier one <em>lanjutan</em>
 */
public record Edition(String name, int year) {

    public static Edition prokus(int year) {
        return new Edition("ProKUS", year);
    }
}
