package id.prokus.outreach;

import java.util.Map;
import java.util.Set;

/**
 * What an earlier issue told of the same families, and what it held back. Withdrawn issues count as well: what was public once
 * is known for ever.
 */
record Earlier(Map<Cell, Long> shown, Set<Cell> held) {

    Earlier {
        shown = Map.copyOf(shown);
        held = Set.copyOf(held);
    }
}
