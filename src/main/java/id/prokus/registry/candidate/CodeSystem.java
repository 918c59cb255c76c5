package id.prokus.registry.candidate;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;

/** In which system the numbers of places on a list are written; 199 of the 514 kabupaten carry different ones. */
public enum CodeSystem {
    KEMENDAGRI(6, new Text("Kemendagri", "Kemendagri")),
    BPS(7, new Text("BPS", "BPS"));

    private final int district;
    private final Text label;

    CodeSystem(int district, Text label) {
        this.district = district;
        this.label = label;
    }

    /** How many digits a kecamatan has. */
    int district() {
        return district;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public Text label() {
        return label;
    }

    static Optional<CodeSystem> find(String code) {
        return Arrays.stream(values())
                .filter(system -> system.code().equals(code))
                .findFirst();
    }
}
