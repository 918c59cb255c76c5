package id.prokus.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row in whose cells accepted corrections count, and the notes that its numbers now give reason for. Everything
 * else in the row stays as sent.
 *
 * @param row with the corrected values
 * @param applied the corrections that hold: those whose cell still says what it said
 */
public record AmendRow(KpmRow row, List<CellCorrection> applied) {

    /** What the numbers of a row give reason for; judged again once one of them was corrected. */
    private static final Set<NoteCode> ABOUT_NUMBERS = EnumSet.of(NoteCode.LABA_MELEBIHI_OMZET, NoteCode.LONJAKAN);

    public static AmendRow of(KpmRow row, Map<Field, CellCorrection> corrections) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        List<CellCorrection> applied = new ArrayList<>();
        for (CellCorrection correction : corrections.values()) {
            if (row.value(correction.field()).equals(correction.before())) {
                values.put(correction.field(), correction.after());
                applied.add(correction);
            }
        }
        return new AmendRow(row.with(values), applied);
    }

    /** @param notes those of the row as sent */
    public List<Note> notes(List<Note> notes) {
        Set<Field> corrected = EnumSet.noneOf(Field.class);
        applied.forEach(correction -> corrected.add(correction.field()));
        List<Note> now = new ArrayList<>();
        for (Note note : notes) {
            boolean judgedAgain =
                    ABOUT_NUMBERS.contains(note.code()) || corrected.contains(note.field()) && aboutTheValue(note);
            if (!judgedAgain && !nowFilled(note)) {
                now.add(note);
            }
        }
        now.addAll(NumberChecks.of(
                row,
                (code, field, detail) -> new Note(
                        code,
                        row.at(),
                        field,
                        notes.stream()
                                .filter(note -> note.field() == field)
                                .map(Note::column)
                                .findFirst()
                                .orElse(""),
                        row.value(field),
                        detail)));
        return now;
    }

    private static boolean aboutTheValue(Note note) {
        return note.code() == NoteCode.NILAI_TIDAK_TERBACA;
    }

    private boolean nowFilled(Note note) {
        return note.code() == NoteCode.KOSONG_WAJIB && (row.has(note.field()) || row.closed());
    }
}
