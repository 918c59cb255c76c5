package id.prokus.intake;

import java.util.ArrayList;
import java.util.List;

/** The NIK and family card numbers of a file, as columns of equal length, for the one table that holds them in clear. */
final class IdentityNumbers {

    private final List<Integer> sheets = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private final List<String> digits = new ArrayList<>();
    private final List<String> damaged = new ArrayList<>();

    static IdentityNumbers of(List<KpmRow> rows) {
        IdentityNumbers numbers = new IdentityNumbers();
        for (KpmRow row : rows) {
            numbers.add(row, Field.NIK, row.damagedNik());
            numbers.add(row, Field.FAMILY_CARD, "");
        }
        return numbers;
    }

    private void add(KpmRow row, Field field, String left) {
        if (row.has(field) || !left.isEmpty()) {
            sheets.add(row.at().sheetIndex());
            rows.add(row.at().row());
            fields.add(field.code());
            digits.add(row.value(field));
            damaged.add(left);
        }
    }

    boolean isEmpty() {
        return sheets.isEmpty();
    }

    Integer[] sheets() {
        return sheets.toArray(Integer[]::new);
    }

    Integer[] rows() {
        return rows.toArray(Integer[]::new);
    }

    String[] fields() {
        return fields.toArray(String[]::new);
    }

    String[] digits() {
        return digits.toArray(String[]::new);
    }

    String[] damaged() {
        return damaged.toArray(String[]::new);
    }
}
