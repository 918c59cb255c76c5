package id.prokus.registry.exchange;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.FieldType;
import id.prokus.registry.timeline.ReadAnswers;
import java.util.HashMap;
import java.util.Map;

/**
 * An event as it is taken along.
 *
 * @param name of the family
 * @param nik masked, unless it was opened for a reason
 */
record ExportedRow(Entry entry, String name, String nik) {

    /** By column's name; days as 2021-08-17, lists in their Indonesian words. */
    Map<String, String> columns(EntryKind kind) {
        var columns = new HashMap<String, String>();
        columns.put(KindColumn.NIK, nik);
        columns.put(KindColumn.PERSON_NAME, name);
        columns.put(ReadAnswers.ON, entry.on().toString());
        entry.until().ifPresent(day -> columns.put(ReadAnswers.UNTIL, day.toString()));
        columns.put(KindColumn.EDITION, String.valueOf(entry.edition()));
        columns.put(KindColumn.FAMILY, entry.family().toString());
        columns.put(KindColumn.ENTRY, entry.id().toString());
        kind.fields()
                .forEach(field ->
                        entry.value(field.name()).ifPresent(value -> columns.put(field.name(), written(field, value))));
        return columns;
    }

    private static String written(EntryField field, String value) {
        return field.type() == FieldType.CHOICE
                ? field.chosen(value).map(choice -> choice.label().indonesian()).orElse(value)
                : value;
    }

    /** Never a name or a number. */
    @Override
    public String toString() {
        return "ExportedRow[" + entry.id() + "]";
    }
}
