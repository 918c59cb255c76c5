package id.prokus.report;

import java.util.Arrays;
import java.util.Optional;

/** How much of a ringkasan a document holds. */
public enum Version {
    /** Two pages and never a third. */
    TWO_PAGES("dua-halaman"),
    /** The two pages, then ten chapters and five annexes. */
    FULL("lengkap");

    private final String code;

    Version(String code) {
        this.code = code;
    }

    /** As on the command line, in addresses and in names of files. */
    public String code() {
        return code;
    }

    public static Optional<Version> find(String code) {
        return Arrays.stream(values())
                .filter(version -> version.code.equals(code))
                .findFirst();
    }
}
