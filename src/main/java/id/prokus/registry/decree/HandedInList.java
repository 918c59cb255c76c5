package id.prokus.registry.decree;

import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A list that was handed in.
 *
 * @param number of the SK, as printed
 * @param decidedOn the SK's date
 * @param about what it is about; may be empty
 * @param cohort whom it holds where its lines do not say
 * @param file the receipt of the bytes, kept as received
 * @param sha256 of the bytes
 * @param setting when and by whom it was set; empty while it counts for nothing
 */
public record HandedInList(
        UUID id,
        Edition edition,
        ListKind kind,
        String number,
        LocalDate decidedOn,
        String about,
        Optional<Cohort> cohort,
        UUID file,
        String fileName,
        String sha256,
        Instant handedInAt,
        String handedInBy,
        Optional<Setting> setting) {

    /**
     * @param lines how many were taken
     * @param leftOut how many bad ones were left out, knowingly
     */
    public record Setting(int lines, int leftOut, Instant at, String by) {}
}
