package id.prokus.assistance;

import id.prokus.programme.Edition;
import id.prokus.programme.roster.Rosters;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which programme year a page about aid is for where its address does not say: the latest that has a roster. */
@Component
class AidEdition {

    private static final Edition FIRST = Edition.prokus(2021);

    private final Rosters rosters;

    AidEdition(Rosters rosters) {
        this.rosters = rosters;
    }

    Edition of(Optional<Integer> year) {
        return year.map(Edition::prokus).or(rosters::latestEdition).orElse(FIRST);
    }
}
