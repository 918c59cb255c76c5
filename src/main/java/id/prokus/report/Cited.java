package id.prokus.report;

import id.prokus.vocabulary.Format;
import java.time.LocalDate;

/**
 * The frozen figures a document was made of.
 *
 * @param version 1 for the first that was frozen, 2 for what was frozen after a correction
 * @param hash over everything that was frozen, in hex, with or without {@code sha256:}
 * @param frozenOn the day in Jakarta
 */
public record Cited(int version, String hash, LocalDate frozenOn) {

    private static final int PRINTED = 12;

    /** As much of the hash as people compare by eye. */
    public String shortHash() {
        String digits = hash.substring(hash.indexOf(':') + 1);
        return digits.substring(0, Math.min(PRINTED, digits.length()));
    }

    /** "olahan versi 2 (0123456789ab), dibekukan 27 Agustus 2021" */
    public String printed() {
        return "olahan versi " + version + " (" + shortHash() + "), dibekukan " + Format.INDONESIAN.day(frozenOn);
    }
}
