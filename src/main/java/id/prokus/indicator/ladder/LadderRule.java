package id.prokus.indicator.ladder;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which line is asked first. UMK is one worker's wage and GK is one head's spending, so a large family may be above the one
 * and below the other; the rule says which of the two keeps it from the highest rung or lets it there.
 */
public enum LadderRule {
    /** Whoever earns more than the UMK stands highest, however many live on it, as PENA counts. */
    UMK("umk", new Text("UMK dahulu", "minimum wage first")),
    /** Whoever is below the poverty line a head stands no higher, whatever the UMK is. */
    GK("gk", new Text("garis kemiskinan dahulu", "poverty line first")),
    /** Whoever is below the extreme line a head stands lowest of those whose income rose, whatever the UMK is. */
    EXTREME("ekstrem", new Text("garis ekstrem dahulu", "extreme line first"));

    private final String code;
    private final Text label;

    LadderRule(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /** As the edition's list {@code tangga} calls it. */
    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    public static Optional<LadderRule> find(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }
}
