package id.prokus.intake;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What makes a note the same note in the next run and in the next version of the file.
 *
 * @param incubator whose file it is about
 * @param code why
 * @param row the identity of the row; all zeros where it is about no single row
 * @param field what it is about
 * @param subject where it is about no single row: the mentor, or the cell
 */
public record NoteKey(String incubator, NoteCode code, UUID row, Field field, String subject) {

    private static final UUID NO_ROW = new UUID(0, 0);

    /** @param row the row it stands in; null where that is no KPM row */
    static NoteKey of(Note note, String incubator, @Nullable KpmRow row, Map<RowAddress, UUID> rows) {
        UUID id = rows.get(note.at());
        if (note.code() == NoteCode.ISIAN_SERAGAM) {
            String mentor = row == null ? note.detail() : row.value(Field.MENTOR);
            return new NoteKey(incubator, note.code(), NO_ROW, note.field(), mentor);
        }
        if (id == null) {
            return new NoteKey(
                    incubator, note.code(), NO_ROW, note.field(), note.at().sheet() + "!" + note.cell());
        }
        return new NoteKey(incubator, note.code(), id, note.field(), "");
    }
}
