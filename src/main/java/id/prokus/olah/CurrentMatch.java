package id.prokus.olah;

import id.prokus.programme.Edition;
import id.prokus.registry.decree.DecreedFamilies;
import id.prokus.registry.decree.Denominators;
import id.prokus.registry.decree.MatchDecree;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the SK of an edition and its reports stand to each other now. Held until either changes. */
@Component
class CurrentMatch {

    private final CurrentResults results;
    private final DecreedFamilies decreedFamilies;
    private final Denominators denominators;
    private @Nullable Held held;

    CurrentMatch(CurrentResults results, DecreedFamilies decreedFamilies, Denominators denominators) {
        this.results = results;
        this.decreedFamilies = decreedFamilies;
        this.denominators = denominators;
    }

    /** Empty where no SK of the edition was set; where nothing was reported yet, everybody is missing. */
    synchronized Optional<MatchDecree.Matched> find(Edition edition) {
        String stamp = denominators.stamp(edition);
        if (stamp.isEmpty()) {
            return Optional.empty();
        }
        Optional<Processed> processed = results.find(edition);
        Held before = held;
        if (before != null && before.stamp.equals(stamp) && before.same(edition, processed)) {
            return Optional.of(before.matched);
        }
        var matched = MatchDecree.match(
                decreedFamilies.of(edition),
                processed.map(all -> all.families().all()).orElse(List.of()));
        held = new Held(edition, stamp, processed, matched);
        return Optional.of(matched);
    }

    private record Held(Edition edition, String stamp, Optional<Processed> processed, MatchDecree.Matched matched) {

        boolean same(Edition other, Optional<Processed> now) {
            return edition.equals(other)
                    && processed.isPresent() == now.isPresent()
                    // A result is made once and shared; the same one is the same object.
                    && processed.equals(now);
        }
    }
}
