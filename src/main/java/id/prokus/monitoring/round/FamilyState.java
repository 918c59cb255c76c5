package id.prokus.monitoring.round;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;

/** How far a round has come with a family: told by what is on record, never typed. */
public enum FamilyState {
    MASUK("masuk", new Text("masuk", "reported")),
    TUTUP("tutup", new Text("usaha tutup", "business closed")),
    DIKEMBALIKAN("dikembalikan", new Text("dikembalikan", "returned")),
    TIDAK_TERISI("tidak_terisi", new Text("tidak terisi", "not filled in")),
    KELUAR("keluar", new Text("keluar dari program", "left the programme")),
    BELUM("belum", new Text("belum", "not yet"));

    private final String code;
    private final Text label;

    FamilyState(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /** As addresses and statements have it. */
    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    static Optional<FamilyState> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
