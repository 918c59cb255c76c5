package id.prokus.registry.exchange;

import java.util.List;
import java.util.UUID;

/**
 * A family in the asker's scope.
 *
 * @param regency Kemendagri digits
 * @param editions the years in which it has a place
 */
record ToldFamily(UUID id, String regency, List<Integer> editions) {

    /** Whether something of that year can be about it; a candidate has no year yet. */
    boolean tookPartIn(int edition) {
        return editions.isEmpty() || editions.contains(edition);
    }
}
