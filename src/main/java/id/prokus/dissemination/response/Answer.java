package id.prokus.dissemination.response;

import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.util.Arrays;
import java.util.Optional;

/** What an organisation can say to the figures. To say nothing is no answer. */
public enum Answer {
    AGREED("setuju", "Setuju", "Agreed", Tone.OK),
    WITH_REMARK("catatan", "Setuju dengan catatan", "Agreed with a remark", Tone.OK),
    OBJECTED("keberatan", "Keberatan", "Objected", Tone.DANGER);

    private final String code;
    private final Text label;
    private final Tone tone;

    Answer(String code, String indonesian, String english, Tone tone) {
        this.code = code;
        this.label = new Text(indonesian, english);
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

    /** Whether the figures count as approved by who says it. */
    public boolean consents() {
        return this != OBJECTED;
    }

    static Optional<Answer> of(String code) {
        return Arrays.stream(values())
                .filter(answer -> answer.code.equals(code))
                .findFirst();
    }
}
