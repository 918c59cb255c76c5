package id.prokus.registry.screening;

import id.prokus.registry.timeline.Choice;
import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How one check of a screening came out. */
public enum Verdict {
    PASSED("lulus", new Text("lulus", "passed"), Tone.OK),
    FAILED("tidak", new Text("tidak lulus", "failed"), Tone.DANGER),
    WAIVED("dikecualikan", new Text("dikecualikan", "waived"), Tone.INFO);

    private final String code;
    private final Text label;
    private final Tone tone;

    Verdict(String code, Text label, Tone tone) {
        this.code = code;
        this.label = label;
        this.tone = tone;
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    public Tone tone() {
        return tone;
    }

    /** Whether it stands in nobody's way. */
    boolean lets() {
        return this != FAILED;
    }

    static Optional<Verdict> find(String code) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.code.equals(code))
                .findFirst();
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(verdict -> new Choice(verdict.code, verdict.label))
                .toList();
    }
}
