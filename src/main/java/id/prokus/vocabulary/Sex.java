package id.prokus.vocabulary;

/** As civil registration knows it. */
public enum Sex {
    MALE("L"),
    FEMALE("P");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** {@code L} for laki-laki, {@code P} for perempuan. */
    public String code() {
        return code;
    }
}
