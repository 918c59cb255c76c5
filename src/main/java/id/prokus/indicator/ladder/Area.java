package id.prokus.indicator.ladder;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;

/** For whom BPS publishes a line. Whether a family lives in town by BPS's own reckoning is not recorded, so it is held against the line of all. */
public enum Area {
    ALL("semua", new Text("kota dan desa", "urban and rural")),
    URBAN("kota", new Text("perkotaan", "urban")),
    RURAL("desa", new Text("perdesaan", "rural"));

    private final String code;
    private final Text label;

    Area(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    public static Optional<Area> find(String code) {
        return Arrays.stream(values()).filter(area -> area.code.equals(code)).findFirst();
    }
}
