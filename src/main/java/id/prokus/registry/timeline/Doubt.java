package id.prokus.registry.timeline;

import id.prokus.vocabulary.Text;

/**
 * What a rule says against an entry.
 *
 * @param impossible true keeps it out; what is only unlikely is kept, and shown until somebody looked at it
 * @param field the answer it is about; empty for the whole
 * @param asksForProof whether a photograph or receipt that was added answers it
 */
public record Doubt(boolean impossible, String field, Text sentence, boolean asksForProof) {

    public static Doubt impossible(String field, String indonesian, String english) {
        return new Doubt(true, field, new Text(indonesian, english), false);
    }

    public static Doubt unlikely(String field, String indonesian, String english) {
        return new Doubt(false, field, new Text(indonesian, english), false);
    }

    /** Unlikely until a photograph or receipt is added. */
    public static Doubt unproven(String field, String indonesian, String english) {
        return new Doubt(false, field, new Text(indonesian, english), true);
    }
}
