package id.prokus.programme;

import java.util.Optional;

/** Baru and lanjutan are never pooled in a sentence about change. */
public enum Cohort {
    NEW("baru", "KPM baru"),
    CONTINUING("lanjutan", "KPM lanjutan");

    private final String code;
    private final String label;

    Cohort(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    /** As printed. */
    public String label() {
        return label;
    }

    /** The cohort of a reported angkatan; empty where the angkatan is missing or lies after the edition. */
    public static Optional<Cohort> of(Edition edition, String angkatan) {
        if (angkatan.isEmpty()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(angkatan);
        if (year == edition.year()) {
            return Optional.of(NEW);
        }
        return year < edition.year() ? Optional.of(CONTINUING) : Optional.empty();
    }
}
