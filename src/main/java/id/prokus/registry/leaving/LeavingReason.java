package id.prokus.registry.leaving;

import id.prokus.registry.timeline.Choice;
import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why a family takes part no longer. */
public enum LeavingReason {
    GRADUASI("graduasi", new Text("graduasi", "graduated"), false),
    PINDAH("pindah", new Text("pindah", "moved away"), false),
    USAHA_TUTUP("usaha-tutup", new Text("usaha tutup", "business closed"), false),
    MUNDUR("mundur", new Text("mengundurkan diri", "withdrew"), true),
    MENINGGAL("meninggal", new Text("meninggal", "died"), true);

    private final String code;
    private final Text label;
    private final boolean byDecree;

    LeavingReason(String code, Text label, boolean byDecree) {
        this.code = code;
        this.label = label;
        this.byDecree = byDecree;
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    /** Whether an SK perubahan says so too, and may name who comes in instead. */
    public boolean byDecree() {
        return byDecree;
    }

    static Optional<LeavingReason> find(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(reason -> new Choice(reason.code, reason.label))
                .toList();
    }
}
