package id.prokus.registry.timeline;

import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What one module says of how a family stands, above its timeline. */
public interface FamilySection {

    Section section();

    /** The facts of a family as of a day, by one query or none; empty where there is nothing to say. */
    List<Fact> facts(UUID family, Life life, LocalDate day);

    /**
     * One fact.
     *
     * @param value as it is read, in both languages
     * @param tone how it is to be taken
     * @param link where more is; may be empty
     */
    record Fact(Text label, Text value, Tone tone, String link) {

        public static Fact of(Text label, Text value) {
            return new Fact(label, value, Tone.NEUTRAL, "");
        }
    }
}
