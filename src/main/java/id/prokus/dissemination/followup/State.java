package id.prokus.dissemination.followup;

import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.util.Arrays;
import java.util.Optional;

/** How far an action has come. */
public enum State {
    PROPOSED("diusulkan", "Diusulkan", "Proposed", Tone.NEUTRAL),
    AGREED("disepakati", "Disepakati", "Agreed", Tone.INFO),
    RUNNING("berjalan", "Berjalan", "Under way", Tone.INFO),
    DONE("selesai", "Selesai", "Done", Tone.OK),
    CANCELLED("batal", "Batal", "Cancelled", Tone.NEUTRAL);

    private final String code;
    private final Text label;
    private final Tone tone;

    State(String code, String indonesian, String english, Tone tone) {
        this.code = code;
        this.label = new Text(indonesian, english);
        this.tone = tone;
    }

    /** As kept, and as an address says it. */
    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    public Tone tone() {
        return tone;
    }

    /** Whether somebody still has to do something. */
    public boolean open() {
        return this == PROPOSED || this == AGREED || this == RUNNING;
    }

    public static Optional<State> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
