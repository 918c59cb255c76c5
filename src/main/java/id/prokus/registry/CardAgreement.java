package id.prokus.registry;

/** How two family card numbers stand to each other. */
enum CardAgreement {
    SAME("nomor KK sama"),
    SLIP("nomor KK berbeda satu angka"),
    DIFFERENT("nomor KK berbeda"),
    UNKNOWN("nomor KK tidak lengkap");

    private final String phrase;

    CardAgreement(String phrase) {
        this.phrase = phrase;
    }

    String phrase() {
        return phrase;
    }

    static CardAgreement of(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return UNKNOWN;
        }
        return a.equals(b) ? SAME : OneSlip.between(a, b) ? SLIP : DIFFERENT;
    }
}
