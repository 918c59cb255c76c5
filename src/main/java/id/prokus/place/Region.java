package id.prokus.place;

/**
 * A province, regency (kabupaten or kota) or district (kecamatan) as both code systems know it in one version of the
 * list.
 *
 * @param code Kemendagri digits without dots: two, four or six
 * @param bpsCode BPS digits: two, four or seven; not derivable from {@code code}
 * @param name as printed ("Jawa Timur", "Kabupaten Lumajang", "Sukodono")
 */
public record Region(String code, String bpsCode, String name) {

    public RegionKind kind() {
        return RegionKind.of(code);
    }

    /** The Kemendagri code as it is printed: 35.08.21. */
    public String dotted() {
        return dotted(code);
    }

    /** A Kemendagri code of two, four, six or ten digits as it is printed. */
    public static String dotted(String code) {
        var dotted = new StringBuilder(code);
        for (int place : new int[] {6, 4, 2}) {
            if (code.length() > place) {
                dotted.insert(place, '.');
            }
        }
        return dotted.toString();
    }

    /** Where the regions above it end in its own code; empty for a province. */
    static String above(String code) {
        return switch (code.length()) {
            case 10 -> code.substring(0, 6);
            case 6 -> code.substring(0, 4);
            case 4 -> code.substring(0, 2);
            default -> "";
        };
    }
}
