package id.prokus.intake.reading;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.RowAddress;
import id.prokus.intake.value.IdentityText;
import id.prokus.intake.value.TextValue;
import id.prokus.place.TellPlace;
import id.prokus.place.TellPlace.Written;
import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the KPM rows of one table. */
final class ReadRows {

    private static final int ENOUGH_TO_TELL = 20;
    private static final Field[] FIELDS = Field.values();

    private final String file;
    private final ReadingContext context;
    private final KpmTable table;
    private final Map<Field, ColumnReader> readers;
    private final SheetPlace sheetPlace;
    private final TellPlace places;
    private final boolean nikLostLast;

    ReadRows(String file, ReadingContext context, KpmTable table, Map<Field, ColumnReader> readers) {
        this.file = file;
        this.context = context;
        this.table = table;
        this.readers = readers;
        this.sheetPlace = SheetPlace.of(table, context.regions());
        this.places = new TellPlace(context.regions(), context.regencies());
        this.nikLostLast = lostLast();
    }

    List<ReadRow> read() {
        var rows = table.rows();
        var written = rows.stream().map(this::written).toList();
        places.learn(written);
        var read = new ArrayList<ReadRow>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            read.add(read(rows.get(i), written.get(i)));
        }
        return read;
    }

    /** A csv saved from a column of numbers: nobody's sixteenth digits are all 0. */
    private boolean lostLast() {
        var ends = table.rows().stream()
                .map(row -> identity(at(row, Field.NIK)))
                .filter(nik -> nik.state() == IdentityText.State.WHOLE)
                .map(nik -> nik.digits().endsWith("0"))
                .toList();
        return ends.size() >= ENOUGH_TO_TELL
                && ends.stream().filter(zero -> zero).count() * 20 >= ends.size() * 19L;
    }

    private ReadRow read(Row row, Written written) {
        var raw = new String[FIELDS.length];
        var values = new TextValue[FIELDS.length];
        Arrays.fill(raw, "");
        Arrays.fill(values, TextValue.NOTHING);
        var nik = identity(at(row, Field.NIK));
        if (nikLostLast && nik.state() == IdentityText.State.WHOLE) {
            nik = nik.withoutLast();
        }
        var familyCard = identity(at(row, Field.FAMILY_CARD));
        for (Field field : table.columns().keySet()) {
            var cell = at(row, field);
            raw[field.ordinal()] = cell == null ? "" : cell.text();
            var reader = readers.get(field);
            if (reader != null) {
                values[field.ordinal()] = reader.read(cell);
            }
        }
        var place = places.tell(written);
        values[Field.PROVINCE.ordinal()] = told(place.province(), written.province());
        values[Field.REGENCY.ordinal()] = told(place.regency(), written.regency());
        values[Field.DISTRICT.ordinal()] = told(place.district(), written.district());
        var normalised = new String[FIELDS.length];
        for (int i = 0; i < FIELDS.length; i++) {
            normalised[i] = values[i].value();
        }
        normalised[Field.NIK.ordinal()] = RowChecks.acceptable(nik) ? nik.digits() : "";
        normalised[Field.FAMILY_CARD.ordinal()] =
                familyCard.state() == IdentityText.State.WHOLE ? familyCard.digits() : "";
        var sheet = table.table().sheet();
        var at = new RowAddress(file, sheet.name(), sheet.index(), row.number());
        var damaged = normalised[Field.NIK.ordinal()].isEmpty() ? nik.digits() : "";
        return new ReadRow(
                new KpmRow(at, context.incubator(), normalised, damaged),
                table.columns(),
                raw,
                values,
                nik,
                familyCard);
    }

    private Written written(Row row) {
        var regency = text(row, Field.REGENCY);
        return new Written(
                text(row, Field.PROVINCE),
                regency.isEmpty() && !table.columns().containsKey(Field.REGENCY) ? sheetPlace.regency() : regency,
                text(row, Field.DISTRICT));
    }

    private String text(Row row, Field field) {
        var cell = at(row, field);
        return cell == null || TextValue.saysNothing(cell.text())
                ? ""
                : cell.text().strip();
    }

    private static TextValue told(String code, String written) {
        if (!code.isEmpty()) {
            return TextValue.of(code);
        }
        return written.isEmpty() ? TextValue.NOTHING : TextValue.UNREADABLE;
    }

    private static IdentityText identity(@Nullable Cell cell) {
        return cell == null ? new IdentityText(IdentityText.State.NOTHING, "") : IdentityText.read(cell);
    }

    private @Nullable Cell at(Row row, Field field) {
        var column = table.columns().get(field);
        return column == null ? null : row.at(column);
    }
}
