package id.prokus.place;

import id.prokus.vocabulary.Text;
import java.util.List;

/**
 * A region that answers to what somebody typed.
 *
 * @param above the regions that hold it, the province first
 * @param version the list it stands in; the present one, unless its code is of the past
 * @param by what was recognised
 */
public record FoundRegion(Region region, List<Region> above, RegionVersion version, By by) {

    /** What of a region was recognised in the words typed. */
    public enum By {
        NAME("nama", "name"),
        SLIP("ejaan mirip", "similar spelling"),
        CODE("kode Kemendagri", "Kemendagri code"),
        BPS_CODE("kode BPS", "BPS code");

        private final Text label;

        By(String indonesian, String english) {
            this.label = new Text(indonesian, english);
        }

        public Text label() {
            return label;
        }
    }

    /** Whether its code is one of the past. */
    public boolean past() {
        return version != RegionVersion.present();
    }
}
