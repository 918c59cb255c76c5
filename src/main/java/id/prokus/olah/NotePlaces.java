package id.prokus.olah;

import id.prokus.intake.Field;
import id.prokus.intake.KnownNote;
import id.prokus.intake.KpmRow;
import id.prokus.intake.RowAddress;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the families are that notes are about, and the orders in which notes are listed. */
final class NotePlaces {

    static final Set<String> COLUMNS = Set.of("tempat", "kode", "inkubator", "umur");

    private final Map<RowAddress, String> regencies = new HashMap<>();

    NotePlaces(Optional<Processed> processed, List<KnownNote> notes) {
        Set<RowAddress> wanted = notes.stream().map(note -> note.note().at()).collect(Collectors.toSet());
        for (KpmRow row : processed.map(Processed::rows).orElse(List.of())) {
            if (wanted.contains(row.at())) {
                regencies.put(row.at(), row.value(Field.REGENCY));
            }
        }
    }

    /** Kemendagri digits; empty where the row has none, or the note is about no single row. */
    String regency(KnownNote note) {
        return regencies.getOrDefault(note.note().at(), "");
    }

    /** The oldest is the first by age, whatever the clock says. */
    List<KnownNote> sorted(List<KnownNote> notes, ListAddress address) {
        return ListPage.sorted(
                notes,
                address,
                Map.of(
                        "tempat", Comparator.comparing(this::regency),
                        "kode", Comparator.comparing(note -> note.note().code()),
                        "inkubator", Comparator.comparing(KnownNote::incubator),
                        "umur", Comparator.comparing(KnownNote::openedAt)));
    }
}
