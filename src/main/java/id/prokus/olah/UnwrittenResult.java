package id.prokus.olah;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One result that could not be written.
 *
 * @param name of its file
 * @param cause what the disk, or the writer of that document, said
 */
record UnwrittenResult(String name, IOException cause) {

    /** Some writers wrap what the disk says. */
    static Optional<UnwrittenResult> of(String name, Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException refused) {
                return Optional.of(new UnwrittenResult(name, refused));
            }
        }
        return Optional.empty();
    }

    boolean diskIsFull() {
        String said = String.valueOf(cause.getMessage());
        return said.contains("No space left")
                || said.contains("Disk quota exceeded")
                || said.contains("not enough space");
    }

    /** In Indonesian, with what to do. */
    String sentence() {
        String why = cause instanceof AccessDeniedException
                ? "folder tidak dapat ditulis. Periksa izinnya"
                : "penulisnya terhenti (" + cause.getMessage() + "). Sampaikan pesan ini kepada pengelola sistem";
        return name + " tidak dapat dibuat: " + why + ", lalu jalankan kembali. Hasil yang lain sudah ditulis.";
    }
}
