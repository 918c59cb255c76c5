package id.prokus.olah;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.registry.Families;
import id.prokus.registry.Family;
import id.prokus.web.CsvText;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every row as sent, normalised, nothing more: one line each, with the family it is about. */
final class KpmCsv {

    private KpmCsv() {}

    /** @param rows in the order of file name, sheet, row */
    static void write(List<KpmRow> rows, Families families, Writer out) throws IOException {
        Map<KpmRow, String> ids = new HashMap<>();
        for (Family family : families.all()) {
            family.rows().forEach(row -> ids.put(row, family.id()));
        }
        CsvText csv = new CsvText(out);
        csv.plain("berkas").plain("lembar").plain("baris").plain("inkubator").plain("id_kpm");
        for (Field field : Field.values()) {
            csv.plain(field.code());
        }
        csv.endLine();
        for (KpmRow row : rows) {
            csv.text(row.at().file())
                    .text(row.at().sheet())
                    .plain(row.at().row())
                    .text(row.incubator())
                    .plain(ids.getOrDefault(row, ""));
            for (Field field : Field.values()) {
                String value = row.value(field);
                switch (field.kind()) {
                    case TEXT, NAME -> csv.text(value);
                    default -> csv.plain(value);
                }
            }
            csv.endLine();
        }
    }
}
