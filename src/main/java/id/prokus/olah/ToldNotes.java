package id.prokus.olah;

import id.prokus.intake.FoundNote;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Note;
import id.prokus.intake.RowAddress;
import id.prokus.registry.Decisions;
import id.prokus.registry.Families;
import id.prokus.registry.TellFamilies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The families, and all notes: those of each file and those that only all files together give reason for.
 *
 * @param notes in the order of file name, sheet, row
 */
record ToldNotes(Families families, List<Note> notes, Map<RowAddress, KpmRow> rows, Map<String, String> incubators) {

    private static final Comparator<Note> ORDER = Comparator.comparing(Note::at)
            .thenComparing(note -> note.field().ordinal())
            .thenComparing(Note::code)
            .thenComparing(Note::detail);

    /** @param onTheDecree whether a row comes from the incubator that the SK names for its family */
    static ToldNotes of(CountedFiles counted, Decisions decisions, Predicate<KpmRow> onTheDecree) {
        Map<RowAddress, KpmRow> rows = new HashMap<>();
        List<KpmRow> all = counted.rows();
        all.forEach(row -> rows.put(row.at(), row));
        List<Note> notes = new ArrayList<>();
        Map<String, String> incubators = new HashMap<>();
        counted.readings().forEach((file, reading) -> {
            notes.addAll(reading.notes());
            incubators.put(file, reading.incubator());
        });
        Families families = new TellFamilies(onTheDecree, counted::nikColumn).tell(all, decisions);
        notes.addAll(families.notes());
        notes.sort(ORDER);
        return new ToldNotes(families, notes, rows, incubators);
    }

    List<FoundNote> found(Map<RowAddress, UUID> identities) {
        return notes.stream()
                .map(note -> FoundNote.of(
                        note, incubators.getOrDefault(note.at().file(), ""), rows.get(note.at()), identities))
                .toList();
    }
}
