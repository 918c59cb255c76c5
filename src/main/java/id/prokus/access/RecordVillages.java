package id.prokus.access;

import id.prokus.place.VillagesLoaded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Places stand below the trail and cannot write to it themselves; heard within their transaction. */
@Component
class RecordVillages {

    private final Trail trail;

    RecordVillages(Trail trail) {
        this.trail = trail;
    }

    @EventListener
    void record(VillagesLoaded loaded) {
        trail.record(
                loaded.by(),
                "place.villages-loaded",
                loaded.list().toString(),
                loaded.basis() + ": " + loaded.villages());
    }
}
