package id.prokus.dissemination.followup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Which actions are shown, in which order; the page's address says it all.
 *
 * @param owner the name of the organisation, or a part of it; empty for all
 * @param state a state's code, {@code terbuka} for what still has to be done, empty for all
 * @param late only what should have been done already
 */
public record FollowUpFilter(Optional<Doer> doer, String owner, String state, boolean late, FollowUpOrder order) {

    public static final String OPEN = "terbuka";

    /** What follows the path in an address, without where the page begins. */
    public String query() {
        return "pelaku=" + doer.map(Doer::code).orElse("")
                + "&pemilik=" + URLEncoder.encode(owner, StandardCharsets.UTF_8)
                + "&keadaan=" + URLEncoder.encode(state, StandardCharsets.UTF_8)
                + (late ? "&terlambat=ya" : "")
                + "&urut=" + order.code();
    }
}
