package id.prokus.registry.timeline;

import id.prokus.vocabulary.Text;

/**
 * What a rule says against an entry.
 *
 * @param impossible true keeps it out; what is only unlikely is kept, and shown until somebody looked at it
 * @param field the answer it is about; empty for the whole
 */
public record Doubt(boolean impossible, String field, Text sentence) {

    public static Doubt impossible(String field, String indonesian, String english) {
        return new Doubt(true, field, new Text(indonesian, english));
    }

    public static Doubt unlikely(String field, String indonesian, String english) {
        return new Doubt(false, field, new Text(indonesian, english));
    }
}
