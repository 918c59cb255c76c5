package id.prokus.monitoring.submission;

import org.springframework.core.io.InputStreamSource;

/**
 * A file that came with a submission.
 *
 * @param name without folders
 */
public record SentFile(String name, InputStreamSource content) {

    private static final int LONGEST = 200;

    /** @param sent as the phone calls it; a path is cut down to the name */
    public static SentFile of(String sent, InputStreamSource content) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return new SentFile(name.substring(0, Math.min(LONGEST, name.length())), content);
    }
}
