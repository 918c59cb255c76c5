package id.prokus.dissemination.followup;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Locale;

/** How the list of actions is sorted. The columns end with the id, so that a page can begin after any action. */
public enum FollowUpOrder {
    TENGGAT(new Text("Tenggat", "Due day"), "f.due, f.id"),
    PEMILIK(new Text("Penanggung jawab", "Owner"), "f.owner_name, f.due, f.id"),
    PELAKU(new Text("Pelaku", "Actor"), "f.doer, f.due, f.id"),
    KEADAAN(
            new Text("Keadaan", "State"),
            "array_position(array['diusulkan','disepakati','berjalan','selesai','batal'], f.state), f.due, f.id");

    private final Text label;
    private final String columns;

    FollowUpOrder(Text label, String columns) {
        this.label = label;
        this.columns = columns;
    }

    public Text label() {
        return label;
    }

    /** As an address says it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** After {@code order by}. */
    String columns() {
        return columns;
    }

    static FollowUpOrder of(String code) {
        return Arrays.stream(values())
                .filter(order -> order.code().equals(code))
                .findFirst()
                .orElse(TENGGAT);
    }
}
