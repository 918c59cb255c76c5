package id.prokus.registry;

/** How two places of living stand to each other; people move, so a difference says little. */
enum PlaceAgreement {
    SAME_DISTRICT("kecamatan sama"),
    SAME_REGENCY("kabupaten sama"),
    OTHER_DISTRICT("kecamatan berbeda"),
    OTHER_REGENCY("kabupaten berbeda"),
    UNKNOWN("wilayah tidak lengkap");

    private final String phrase;

    PlaceAgreement(String phrase) {
        this.phrase = phrase;
    }

    String phrase() {
        return phrase;
    }

    static PlaceAgreement of(Profile a, Profile b) {
        if (!a.regency().isEmpty() && !b.regency().isEmpty() && !a.regency().equals(b.regency())) {
            return OTHER_REGENCY;
        }
        if (!a.district().isEmpty() && !b.district().isEmpty()) {
            return a.district().equals(b.district()) ? SAME_DISTRICT : OTHER_DISTRICT;
        }
        return a.regency().isEmpty() || b.regency().isEmpty() ? UNKNOWN : SAME_REGENCY;
    }
}
