package id.prokus.intake.reading;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Masked;
import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import id.prokus.intake.value.IdentityText;
import id.prokus.intake.value.TextValue;
import java.util.Map;

/**
 * A KPM row with what its cells were read as, for the checks.
 *
 * @param row the row, normalised
 * @param columns the column of each field in this table, from 0
 * @param raw the text of each field's cell as received; empty where the cell is empty
 * @param values how each field was read; NIK and family card stand in {@code nik} and {@code familyCard} instead
 * @param nik what was left of the NIK
 * @param familyCard what was left of the family card number
 */
record ReadRow(
        KpmRow row,
        Map<Field, Integer> columns,
        String[] raw,
        TextValue[] values,
        IdentityText nik,
        IdentityText familyCard) {

    String raw(Field field) {
        return raw[field.ordinal()];
    }

    TextValue value(Field field) {
        return values[field.ordinal()];
    }

    boolean asked(Field field) {
        return columns.containsKey(field);
    }

    Note note(NoteCode code, Field field, String detail) {
        var column = columns.get(field);
        var text = field == Field.NIK || field == Field.FAMILY_CARD ? Masked.digits(raw(field)) : raw(field);
        return new Note(code, row.at(), field, column == null ? "" : KpmTable.letters(column), text, detail);
    }
}
