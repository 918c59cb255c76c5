package id.prokus.registry.timeline;

import id.prokus.vocabulary.Text;

/** One answer of a list of codes. */
public record Choice(String code, Text label) {

    public static Choice of(String code, String indonesian, String english) {
        return new Choice(code, new Text(indonesian, english));
    }
}
