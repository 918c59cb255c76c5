package id.prokus.registry;

/** How two names stand to each other. */
enum NameAgreement {
    /** The same but for spelling, titles, spaces, abbreviations and order. */
    SAME("nama sama"),
    /** One slip of the hand in a word that is otherwise rare. */
    SLIP("nama berbeda satu huruf"),
    /** One lacks a word or gives an initial only. */
    SHORTENED("nama dipersingkat"),
    /** One letter apart, yet both are names that people have: sisters are called so. */
    CLOSE("nama mirip"),
    DIFFERENT("nama berbeda"),
    UNKNOWN("nama tidak lengkap");

    private final String phrase;

    NameAgreement(String phrase) {
        this.phrase = phrase;
    }

    String phrase() {
        return phrase;
    }
}
