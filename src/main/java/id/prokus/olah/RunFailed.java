package id.prokus.olah;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A run that could not be brought to its end; the message says in Indonesian why, and what to do. */
public final class RunFailed extends RuntimeException {

    private static final String DISK_FULL = "53100";

    public RunFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** Where something was to be written and could not be. */
    static RunFailed writing(String where, IOException cause) {
        String why = String.valueOf(cause.getMessage()).contains("No space left")
                ? "ruang penyimpanan penuh. Kosongkan sebagian"
                : "folder tidak dapat ditulis. Periksa izinnya";
        return new RunFailed("Hasil tidak dapat ditulis ke " + where + ": " + why + ", lalu jalankan kembali.", cause);
    }

    /** Where one of the results found no more room. */
    static RunFailed diskFull(String where, UnwrittenResult result) {
        return new RunFailed(
                "Hasil tidak dapat ditulis ke " + where + ": ruang penyimpanan penuh ketika menulis " + result.name()
                        + ". Kosongkan sebagian, lalu jalankan kembali; hasil sebelumnya tidak berubah.",
                result.cause());
    }

    /** Class 08, or a server that goes down, or is coming up again: as one does whose disk is full. */
    private static boolean isLost(String state) {
        return state.startsWith("08") || state.startsWith("57P0");
    }

    /** The sentence for what the database or the disk refused; empty for what is a fault of the programme. */
    static Optional<RunFailed> of(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RunFailed told) {
                return Optional.of(told);
            }
            if (cause instanceof SQLException refused && DISK_FULL.equals(refused.getSQLState())) {
                return Optional.of(new RunFailed(
                        "Ruang penyimpanan basis data penuh. Kosongkan sebagian, lalu jalankan kembali; berkas yang sudah"
                                + " disimpan tidak hilang.",
                        thrown));
            }
            if (cause instanceof SQLException lost && isLost(String.valueOf(lost.getSQLState()))) {
                return Optional.of(new RunFailed(
                        "Sambungan ke basis data terputus. Periksa apakah ruang penyimpanan masih ada, lalu jalankan"
                                + " kembali; berkas yang sudah disimpan tidak hilang.",
                        thrown));
            }
        }
        return Optional.empty();
    }
}
