package id.prokus.registry.timeline;

import java.util.List;
import java.util.UUID;

/**
 * Whose page it is.
 *
 * @param masked its NIK with the first and last four digits only; empty where none is known
 * @param regency Kemendagri digits
 * @param incubator as the roster names it; may be empty
 * @param editions the years in which it has a place or is proposed, the latest first
 */
public record FamilyHead(
        UUID id, String name, String masked, String regency, String incubator, List<Integer> editions) {

    public String address() {
        return "/keluarga/" + id;
    }
}
