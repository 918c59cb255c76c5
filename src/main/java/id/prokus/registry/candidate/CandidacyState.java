package id.prokus.registry.candidate;

import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.util.Arrays;
import java.util.Optional;

/** How far a proposal has come. */
public enum CandidacyState {
    USULAN(new Text("diusulkan", "proposed"), Tone.NEUTRAL, true),
    LAYAK(new Text("layak", "eligible"), Tone.OK, true),
    TIDAK_LAYAK(new Text("tidak layak", "not eligible"), Tone.WARN, true),
    /** Selected by SK: from then on the enrolment tells. */
    DITETAPKAN(new Text("ditetapkan", "named by SK"), Tone.OK, false),
    /** Taken back by whoever proposed it. */
    DIBATALKAN(new Text("dibatalkan", "taken back"), Tone.NEUTRAL, true);

    private final Text label;
    private final Tone tone;
    private final boolean open;

    CandidacyState(Text label, Tone tone, boolean open) {
        this.label = label;
        this.tone = tone;
        this.open = open;
    }

    /** As kept and as in an address: {@code tidak_layak}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public Text label() {
        return label;
    }

    public Tone tone() {
        return tone;
    }

    /** Whether it may still change. */
    public boolean open() {
        return open;
    }

    public static Optional<CandidacyState> find(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
