package id.prokus.registry.timeline;

import id.prokus.access.Standing;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How a kind that is decided on a page of its own comes by workbook: who may send it is not who may tell other kinds, and
 * what it is about follows from what is decided, on whatever day.
 */
public interface DecisionRules {

    /** Whether somebody may decide any of it. */
    boolean sentBy(Standing standing);

    /** Fields that nobody is asked for, because others say them. */
    Set<String> unasked();

    /** What was typed, with what follows from it. */
    Map<String, String> completed(Map<String, String> typed, int edition);

    /** What it is about; the same whoever decides it and when. */
    UUID thing(UUID family, Map<String, String> values);

    /** @param before what counts of it now; empty where the sender has seen it, or nothing does */
    Optional<Doubt> against(Entry said, Optional<Entry> before, Standing standing);
}
