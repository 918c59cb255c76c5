package id.prokus.indicator;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import id.prokus.intake.RowAddress;
import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import id.prokus.registry.Family;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** The families of one cohort in one place, each by its counted row. */
public final class Group {

    /** Notes that leave an amount in doubt. */
    private static final Set<NoteCode> DOUBT = Set.of(NoteCode.LONJAKAN, NoteCode.LABA_MELEBIHI_OMZET);

    private final Cohort cohort;
    private final List<KpmRow> rows;
    private final int target;
    private final Map<KpmRow, Integer> notesOn = new IdentityHashMap<>();
    private final Set<KpmRow> inDoubt = Collections.newSetFromMap(new IdentityHashMap<>());

    private Group(Cohort cohort, List<KpmRow> rows, int target, Map<RowAddress, List<Note>> openNotes) {
        this.cohort = cohort;
        this.rows = rows;
        this.target = target;
        for (KpmRow row : rows) {
            var notes = openNotes.getOrDefault(row.at(), List.of());
            if (!notes.isEmpty()) {
                notesOn.put(row, notes.size());
            }
            if (notes.stream().anyMatch(note -> DOUBT.contains(note.code()))) {
                inDoubt.add(row);
            }
        }
    }

    /**
     * @param target the sasaran of the group
     * @param openNotes open notes by row
     */
    public static Group of(
            Edition edition, Cohort cohort, List<Family> families, int target, Map<RowAddress, List<Note>> openNotes) {
        var rows = families.stream()
                .map(Family::counted)
                .filter(row -> Cohort.of(edition, row.value(Field.COHORT)).equals(Optional.of(cohort)))
                .toList();
        return new Group(cohort, rows, target, openNotes);
    }

    /** Open notes, by the row they stand at. */
    public static Map<RowAddress, List<Note>> byRow(List<Note> notes) {
        return notes.stream().collect(Collectors.groupingBy(Note::at));
    }

    public Cohort cohort() {
        return cohort;
    }

    /** The counted rows. */
    public List<KpmRow> rows() {
        return rows;
    }

    /** The sasaran. */
    public int target() {
        return target;
    }

    /** Whether a note is open that leaves its amounts in doubt. */
    boolean inDoubt(KpmRow row) {
        return inDoubt.contains(row);
    }

    int notesOn(List<KpmRow> some) {
        return notesOn.isEmpty()
                ? 0
                : some.stream().mapToInt(row -> notesOn.getOrDefault(row, 0)).sum();
    }

    /** The closing amount; a closed business earns nothing where the cell is empty, but a family keeps its savings. */
    public static OptionalLong closing(KpmRow row, Field field) {
        var given = row.number(field);
        boolean earned =
                field == Field.TURNOVER_CLOSING || field == Field.PROFIT_CLOSING || field == Field.WORKERS_CLOSING;
        return given.isEmpty() && row.closed() && earned ? OptionalLong.of(0) : given;
    }
}
