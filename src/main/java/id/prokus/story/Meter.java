package id.prokus.story;

import id.prokus.indicator.AmongFamilies;
import id.prokus.vocabulary.Text;
import java.util.List;

/**
 * Where a family stands among all of its edition: what keeps a story from being taken for what usually happens.
 *
 * @param diketahui whether it can be told
 * @param persentil how many of a hundred families have a smaller turnover at the end
 * @param persentilPerubahan the same of the change of turnover; -1 where it is not known
 * @param n families that are compared
 */
public record Meter(boolean diketahui, int persentil, int persentilPerubahan, long n, int edisi) {

    private static final int FEWEST = 10;
    private static final int LOW = 25;
    private static final int HIGH = 75;

    static Meter of(AmongFamilies.Place place, int edition) {
        return place.n() < FEWEST || place.percentile().isEmpty()
                ? new Meter(false, 0, -1, 0, edition)
                : new Meter(
                        true,
                        place.percentile().getAsInt(),
                        place.changePercentile().orElse(-1),
                        place.n(),
                        edition);
    }

    /** What is printed with the story. */
    public List<Text> sentences() {
        if (!diketahui) {
            return List.of(
                    new Text(
                            "Kedudukan keluarga ini di antara keluarga lain belum dapat dihitung: omzet akhirnya belum dilaporkan, atau terlalu sedikit keluarga yang dapat dibandingkan. Jangan menganggap kisah ini gambaran keluarga pada umumnya.",
                            "Where this family stands among others cannot be told yet: its turnover at the end was not reported, or too few families can be compared. Do not take this story for what usually happens."));
        }
        var first = new Text(
                "Dari 100 keluarga ProKUS %d yang omzet akhirnya dilaporkan, kira-kira %d beromzet lebih kecil daripada keluarga ini."
                        .formatted(edisi, persentil),
                "Of 100 families of ProKUS %d whose turnover at the end was reported, about %d have a smaller one than this family."
                        .formatted(edisi, persentil));
        return persentilPerubahan < 0
                ? List.of(first, verdict())
                : List.of(
                        first,
                        new Text(
                                "Perubahan omzetnya lebih besar daripada kira-kira %d dari 100 keluarga."
                                        .formatted(persentilPerubahan),
                                "Its turnover changed by more than that of about %d of 100 families."
                                        .formatted(persentilPerubahan)),
                        verdict());
    }

    private Text verdict() {
        if (persentil >= HIGH || persentilPerubahan >= HIGH) {
            return new Text(
                    "Kisah ini lebih baik daripada kebanyakan; bukan gambaran keluarga pada umumnya.",
                    "This story went better than most; it is not what usually happens.");
        }
        return persentil < LOW
                ? new Text(
                        "Keluarga ini masih berada di bawah kebanyakan keluarga.",
                        "This family is still below most others.")
                : new Text(
                        "Keluarga ini berada di sekitar tengah; tetap satu keluarga, bukan rata-rata.",
                        "This family is around the middle; one family all the same, not an average.");
    }
}
