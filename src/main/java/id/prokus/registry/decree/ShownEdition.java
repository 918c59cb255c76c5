package id.prokus.registry.decree;

import id.prokus.programme.Edition;
import id.prokus.programme.roster.Rosters;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which programme year a page about SK is for where its address does not say: the latest that has a roster. */
@Component("editionOfDecrees")
public class ShownEdition {

    private static final Edition FIRST = Edition.prokus(2021);

    private final Rosters rosters;

    ShownEdition(Rosters rosters) {
        this.rosters = rosters;
    }

    public Edition of(Optional<Integer> year) {
        return year.map(Edition::prokus).or(rosters::latestEdition).orElse(FIRST);
    }
}
