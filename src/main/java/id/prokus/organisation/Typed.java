package id.prokus.organisation;

import java.util.Map;
import java.util.Optional;

/**
 * What stood in a form that was refused, to stand there again.
 *
 * @param form which of the page's forms; empty where none was refused
 */
public record Typed(String form, Map<String, String> fields) {

    static final Typed NOTHING = new Typed("", Map.of());

    /** Whether it is that form which comes back. */
    public boolean in(String name) {
        return form.equals(name);
    }

    public String value(String name, String field) {
        return in(name) ? Optional.ofNullable(fields.get(field)).orElse("") : "";
    }
}
