package id.prokus.registry;

import java.util.List;
import java.util.Optional;

/**
 * What people have decided about who is who, as it stands when the families are told.
 *
 * @param keys how a row is found again; not needed where nothing was decided
 * @param standing at most one decision per pair, those undone left out
 */
public record Decisions(Optional<RowKeys> keys, List<SamePersonDecision> standing) {

    private static final Decisions NONE = new Decisions(Optional.empty(), List.of());

    public Decisions {
        standing = List.copyOf(standing);
        if (keys.isEmpty() && !standing.isEmpty()) {
            throw new IllegalArgumentException("Decisions cannot be followed without the keys of rows");
        }
    }

    public Decisions(RowKeys keys, List<SamePersonDecision> standing) {
        this(Optional.of(keys), standing);
    }

    public static Decisions none() {
        return NONE;
    }
}
