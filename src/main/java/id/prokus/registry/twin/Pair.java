package id.prokus.registry.twin;

import java.util.List;
import java.util.UUID;

/**
 * Two families that may be one.
 *
 * @param score from 0 to 1
 * @param reasons short Indonesian phrases without personal data, the strongest first
 */
public record Pair(Side one, Side other, double score, List<String> reasons) {

    public Pair {
        reasons = List.copyOf(reasons);
    }

    /** One of the two, as a list shows it. */
    public record Side(UUID family, String name, String masked, String regency, String incubator) {}

    public String address() {
        return "/keluarga/kembar/" + one.family() + "/" + other.family();
    }

    static String key(Pair pair) {
        return pair.one().family() + "-" + pair.other().family();
    }
}
