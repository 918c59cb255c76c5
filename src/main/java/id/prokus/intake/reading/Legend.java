package id.prokus.intake.reading;

import id.prokus.intake.Field;
import id.prokus.workbook.Book;
import id.prokus.workbook.Cell;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What short codes stand for, where a line of the file says so: "1 = pemula, 2 = berkembang, 3 = maju". */
final class Legend {

    private static final Map<Field.Kind, Pattern> ENTRIES = Map.of(
            Field.Kind.BUSINESS_CLASS, entry("pemula|berkembang|maju"),
            Field.Kind.SEX, entry("laki|pria|perempuan|wanita|lk\\b|pr\\b|l\\b|p\\b"),
            Field.Kind.YEAR, entry("(?:kpm |angkatan |peserta |tahun )?(?:baru|lanjutan|20[12]\\d)"),
            Field.Kind.BUSINESS_STATUS, entry("aktif|tutup|berjalan|berhenti|tidak aktif"));

    private final Map<Field.Kind, Map<String, String>> codes = new EnumMap<>(Field.Kind.class);

    static Legend of(Book book) {
        var legend = new Legend();
        for (var sheet : book.sheets()) {
            for (var row : sheet.rows()) {
                // A legend stands in a line of its own or in a heading, never among the many cells of a data row.
                if (row.cells().size() <= 6 || !Table.looksLikeData(row)) {
                    row.cells().forEach(legend::learn);
                }
            }
        }
        return legend;
    }

    private void learn(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT
                || (cell.text().indexOf('=') < 0 && cell.text().indexOf(':') < 0)) {
            return;
        }
        ENTRIES.forEach((kind, pattern) -> {
            var entry = pattern.matcher(cell.text().toLowerCase(Locale.ROOT));
            while (entry.find()) {
                codes.computeIfAbsent(kind, k -> new HashMap<>()).putIfAbsent(entry.group(1), entry.group(2));
            }
        });
    }

    /** The word a code stands for; the text itself where it is no code. */
    String spelledOut(Field field, String text) {
        var known = codes.get(field.kind());
        return known == null ? text : known.getOrDefault(text.strip().toLowerCase(Locale.ROOT), text);
    }

    boolean speaksOf(Field field) {
        return codes.containsKey(field.kind());
    }

    private static Pattern entry(String words) {
        return Pattern.compile("(?<![a-z0-9])([a-z]|[0-9]{1,2}|i{1,3})\\s*[=:]\\s*\\(?(" + words + ")");
    }
}
