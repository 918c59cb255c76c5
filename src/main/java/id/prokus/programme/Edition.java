package id.prokus.programme;

import java.util.Locale;

/**
 * One programme in one year. The year alone does not say which: ProKUS and PENA may both have a 2023.
 *
 * @param name the programme's, as printed ("ProKUS")
 * @param year the year; KPM of this angkatan are <em>baru</em>, of an earlier one <em>lanjutan</em>
 */
public record Edition(String name, int year) {

    public static Edition prokus(int year) {
        return new Edition("ProKUS", year);
    }

    /** As addresses and tables name it: {@code prokus-2021}. */
    public String key() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") + "-" + year;
    }

    /** As people say it: "ProKUS 2021". */
    public String title() {
        return name + " " + year;
    }
}
