package id.prokus.olah;

import id.prokus.programme.Edition;
import id.prokus.programme.roster.Rosters;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which programme year a page is about where its address does not say: that of the desk. */
@Component
public class ShownEdition {

    /** The edition of the founding event, until a roster of another is loaded. */
    private static final Edition FIRST = Edition.prokus(2021);

    private final Rosters rosters;

    ShownEdition(Rosters rosters) {
        this.rosters = rosters;
    }

    /** @param year as the address says, empty where it does not */
    public Edition of(Optional<Integer> year) {
        return year.map(Edition::prokus).or(rosters::latestEdition).orElse(FIRST);
    }
}
