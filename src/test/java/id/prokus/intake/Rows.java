package id.prokus.intake;

import java.util.Arrays;

/** KPM rows for tests, written as "nama=Sri, nik=…"; what is not said is empty. */
public final class Rows {

    private Rows() {}

    public static KpmRow row(String file, int number, String incubator, String said) {
        String[] values = new String[Field.values().length];
        Arrays.fill(values, "");
        for (String pair : said.split(",\\s*")) {
            int equals = pair.indexOf('=');
            values[Field.ofCode(pair.substring(0, equals)).orElseThrow().ordinal()] = pair.substring(equals + 1);
        }
        return new KpmRow(new RowAddress(file, "Data", 0, number), incubator, values, "");
    }
}
