package id.prokus.organisation;

import java.util.UUID;

/**
 * Somebody who holds, or held, a post. Never a NIK.
 *
 * @param name with titles, as it is printed
 * @param phone with +62; may be empty
 * @param email may be empty
 */
public record Person(UUID id, String name, String phone, String email) {

    /** Never what a person is called or reached by. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }

    /** Tells namesakes apart: the end of the id, which is random. */
    String mark() {
        var digits = id.toString();
        return digits.substring(digits.length() - 6);
    }

    /** "Siti Aminah · 3f2a10", as lists to choose from say it. */
    public String labelled() {
        return name + " · " + mark();
    }
}
