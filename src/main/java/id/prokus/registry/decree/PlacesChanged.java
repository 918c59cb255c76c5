package id.prokus.registry.decree;

import java.util.List;
import java.util.UUID;

/**
 * An SK or a daftar salur was set: these families came in, left or were paid. Told within the transaction, so that whoever
 * keeps figures up does it with them or not at all.
 */
public record PlacesChanged(List<UUID> families) {

    public PlacesChanged {
        families = List.copyOf(families);
    }
}
