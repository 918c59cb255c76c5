package id.prokus.web;

import id.prokus.vocabulary.Text;
import java.io.Serializable;

/** What came of the last thing a person did, shown once on the page that follows. */
public record Flash(Tone tone, Text text) implements Serializable {

    static final Flash NONE = new Flash(Tone.NEUTRAL, new Text("", ""));

    public static Flash done(String indonesian, String english) {
        return new Flash(Tone.OK, new Text(indonesian, english));
    }

    public static Flash careful(String indonesian, String english) {
        return new Flash(Tone.WARN, new Text(indonesian, english));
    }

    public static Flash refused(Text why) {
        return new Flash(Tone.DANGER, why);
    }

    public boolean said() {
        return !text.indonesian().isEmpty();
    }
}
