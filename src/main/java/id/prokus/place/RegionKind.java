package id.prokus.place;

import id.prokus.vocabulary.Text;

/**
 * What a region is. Its Kemendagri code tells it: a kabupaten is numbered 01 to 69 within its province, a kota 71 to 99; a
 * kelurahan 1xxx within its district, a desa 2xxx, a desa adat 3xxx (Permendagri 58/2021).
 */
public enum RegionKind {
    PROVINCE("provinsi", "province"),
    REGENCY("kabupaten", "kabupaten"),
    CITY("kota", "kota"),
    DISTRICT("kecamatan", "kecamatan"),
    KELURAHAN("kelurahan", "kelurahan"),
    DESA("desa", "desa"),
    DESA_ADAT("desa adat", "desa adat");

    private final Text label;

    RegionKind(String indonesian, String english) {
        this.label = new Text(indonesian, english);
    }

    /** @param code Kemendagri digits: two, four, six or ten */
    public static RegionKind of(String code) {
        return switch (code.length()) {
            case 2 -> PROVINCE;
            case 4 -> code.charAt(2) >= '7' ? CITY : REGENCY;
            case 6 -> DISTRICT;
            case 10 ->
                switch (code.charAt(6)) {
                    case '1' -> KELURAHAN;
                    case '3' -> DESA_ADAT;
                    default -> DESA;
                };
            default -> throw new IllegalArgumentException("No region has a code of " + code.length() + " digits");
        };
    }

    public Text label() {
        return label;
    }
}
