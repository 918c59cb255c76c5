package id.prokus.mentoring;

import java.util.UUID;

/**
 * Somebody who walks with families.
 *
 * @param name as it is printed
 * @param where what tells namesakes apart: post and office, or duty and place
 */
public record Walker(UUID id, String name, String where) {

    /** As lists to choose from say it. */
    public String labelled() {
        return where.isEmpty() ? name : name + " · " + where;
    }

    /** Never what a person is called. */
    @Override
    public String toString() {
        return "Walker[" + id + "]";
    }
}
