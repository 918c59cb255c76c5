package id.prokus.olah;

import id.prokus.vocabulary.Text;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One family of the matching, as a page and a CSV show it.
 *
 * @param masked its NIK with the first and last four digits only; empty where there is none
 * @param regency Kemendagri digits; empty where none is known
 * @param incubator on the SK for those the SK names, else who reported it
 * @param address where to look at it
 * @param remark how it was told, or what is odd
 */
public record MatchLine(String name, String masked, String regency, String incubator, String address, Text remark) {

    /** What a list goes on after: never a name or a number of a person. */
    String key() {
        return UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString();
    }

    String province() {
        return regency.length() < 2 ? "" : regency.substring(0, 2);
    }
}
