package id.prokus.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what a document of a set is written. */
public enum DocumentFormat {
    DOCX,
    PDF,
    XLSX,
    PPTX,
    JSON;

    /** As on the command line, and the ending of the file's name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is read in pages, so that there are two versions of it, and pages for actors. */
    boolean paged() {
        return this == DOCX || this == PDF;
    }

    public static Optional<DocumentFormat> find(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }
}
