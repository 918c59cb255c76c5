package id.prokus.registry.listing;

import id.prokus.programme.Edition;
import id.prokus.web.ListAddress;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Families by name, within the scope of whoever asks: for the search over everything. */
@Component
public class FindFamilies {

    private final Listing listing;

    FindFamilies(Listing listing) {
        this.listing = listing;
    }

    /** A family on the list of the edition. */
    public record Found(UUID family, String name, String regency, String incubator) {}

    /** By name; at most so many. */
    public List<Found> find(Edition edition, String words, int most) {
        return listing.find(edition, Wanted.ALL, words, ListAddress.NONE, most).stream()
                .map(line -> new Found(line.family(), line.name(), line.regency(), line.incubator()))
                .toList();
    }
}
