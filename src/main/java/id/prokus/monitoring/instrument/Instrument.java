package id.prokus.monitoring.instrument;

import java.time.Instant;

/**
 * One version of a form, as phones have it. It is never changed: what was filled in with it may come months later.
 *
 * @param code the form's id on phones: {@code bulanan}
 * @param version as in the form itself
 * @param kind the code of the kind of event an answer becomes
 * @param sha256 of the bytes, in hexadecimal
 * @param md5 of the bytes, in hexadecimal, as phones compare them
 * @param publishedBy an account's name; {@link #SHIPPED} where it came with the programme
 * @param reason in the words of whoever published it; may be empty
 */
public record Instrument(
        String code,
        String version,
        String kind,
        String title,
        String sha256,
        String md5,
        Instant publishedAt,
        String publishedBy,
        String reason) {

    public static final String SHIPPED = "prokus";

    boolean shipped() {
        return publishedBy.equals(SHIPPED);
    }

    /** Under which phones fetch it. */
    public String path() {
        return "/openrosa/forms/" + code + "/" + version;
    }
}
