package id.prokus.monitoring.review;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;

/** Whose approval it is, from the nearest to the farthest. */
public enum Level {
    KABUPATEN(4, new Text("Dinas Sosial kabupaten/kota", "regency social office")),
    PROVINSI(2, new Text("Dinas Sosial provinsi", "provincial social office")),
    PUSAT(0, new Text("kementerian", "the ministry"));

    private final int digits;
    private final Text label;

    Level(int digits, Text label) {
        this.digits = digits;
        this.label = label;
    }

    /** Kemendagri digits of such an office's place. */
    int digits() {
        return digits;
    }

    public Text label() {
        return label;
    }

    /** Which must have approved before, where approvals go one after another; empty for the first. */
    Optional<Level> before() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    boolean last() {
        return this == PUSAT;
    }

    static Level of(int digits) {
        return Arrays.stream(values())
                .filter(level -> level.digits == digits)
                .findFirst()
                .orElse(KABUPATEN);
    }
}
