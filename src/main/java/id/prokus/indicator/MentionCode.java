package id.prokus.indicator;

import java.util.List;

/**
 * One code under which what people name is counted.
 *
 * @param kind tantangan or kendala
 * @param code as in ringkasan.json
 * @param label as printed
 * @param remedy which actor can remove it; empty for a tantangan
 * @param signs lower-case words that give it away
 */
public record MentionCode(String kind, String code, String label, String remedy, List<String> signs) {

    /** For texts that no code covers; they are listed as they are. */
    static final MentionCode OTHER_CHALLENGE =
            new MentionCode("tantangan", "lainnya", "tantangan lainnya", "", List.of());

    static final MentionCode OTHER_OBSTACLE =
            new MentionCode("kendala", "lainnya", "kendala lainnya", "Inkubator bisnis", List.of());

    public boolean isChallenge() {
        return kind.equals("tantangan");
    }
}
