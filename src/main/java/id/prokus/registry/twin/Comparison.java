package id.prokus.registry.twin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One family of two, with what tells it from the other.
 *
 * @param masked its NIK with the first and last four digits only; empty where none is known
 * @param card its family card number, masked likewise
 * @param editions the years in which it has a place
 * @param entries how many events are recorded of it
 * @param paid rupiah paid to it in all
 */
public record Comparison(
        UUID family,
        String name,
        String masked,
        String card,
        String sex,
        Optional<LocalDate> birth,
        String regency,
        String address,
        String incubator,
        List<Integer> editions,
        int entries,
        Optional<LocalDate> lastEntry,
        long paid) {

    public Comparison {
        editions = List.copyOf(editions);
    }
}
