package id.prokus.registry.candidate;

import id.prokus.programme.Edition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A workbook of candidates as it was handed in.
 *
 * @param codes in which system its numbers of places are written
 * @param decidedOn the day from which its numbers hold
 * @param file the receipt
 * @param looked what its lines come to; empty while they are being read
 * @param trouble why the file as a whole cannot be read, in Indonesian; empty where it can
 * @param taken that it was taken in
 */
public record CandidateList(
        UUID id,
        Edition edition,
        CodeSystem codes,
        LocalDate decidedOn,
        UUID file,
        String fileName,
        String sha256,
        Instant handedInAt,
        String handedInBy,
        Optional<Looked> looked,
        String trouble,
        Optional<Taken> taken) {

    /**
     * @param good lines that would come in
     * @param known lines that are candidates already and change nothing
     * @param bad lines that cannot be taken
     */
    public record Looked(Instant at, int good, int known, int bad) {}

    /** @param candidates how many came in by it */
    public record Taken(Instant at, String by, int candidates) {}
}
