package id.prokus.workbook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * What a cell of an ods says it holds, beside the text it shows.
 *
 * @param type such as "float" or "error"
 * @param stored the value in the file's own notation; empty where there is none
 * @param formula with its leading "="; empty where there is none
 */
record OdsValue(String type, String stored, String formula) {

    static OdsValue of(Xml xml) {
        String type = "";
        String stored = "";
        String formula = "";
        boolean error = false;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            switch (name) {
                case "value-type" -> {
                    // LibreOffice says "error" only under its own prefix, beside the standard's "string".
                    if (xml.getAttributeValue(i).equals("error")) {
                        error = true;
                    } else {
                        type = xml.getAttributeValue(i);
                    }
                }
                case "value", "date-value", "time-value", "boolean-value" -> stored = xml.getAttributeValue(i);
                case "formula" -> formula = formula(xml.getAttributeValue(i));
                default -> {}
            }
        }
        return new OdsValue(error ? "error" : type, stored, formula);
    }

    boolean isStored() {
        return !stored.isEmpty() || !formula.isEmpty() && type.isEmpty();
    }

    /** @param shown the text the cell shows; may be blank */
    Cell cell(int column, String shown) {
        try {
            return switch (type) {
                case "float", "currency", "percentage" -> {
                    String plain = PlainNumber.of(stored);
                    yield new Cell(column, Cell.Kind.NUMBER, plain, Double.parseDouble(plain), null);
                }
                case "date" ->
                    SerialDate.cell(column, LocalDateTime.parse(stored.length() == 10 ? stored + "T00:00" : stored));
                case "time" ->
                    Cell.text(column, SerialDate.duration(Duration.parse(stored).toSeconds()));
                case "boolean" ->
                    new Cell(column, Cell.Kind.BOOLEAN, stored.equals("true") ? "TRUE" : "FALSE", 0, null);
                case "error" -> new Cell(column, Cell.Kind.ERROR, shown, 0, null);
                default ->
                    shown.isBlank() && !formula.isEmpty()
                            ? new Cell(column, Cell.Kind.FORMULA, formula, 0, null)
                            : Cell.text(column, shown);
            };
        } catch (NumberFormatException | DateTimeException e) {
            return Cell.text(column, shown);
        }
    }

    /** {@code of:=SUM([.O12:.P12])} as {@code =SUM(O12:P12)}. */
    private static String formula(String stored) {
        int equals = stored.indexOf('=');
        if (equals < 0) {
            return "";
        }
        StringBuilder plain = new StringBuilder(stored.length());
        boolean inReference = false;
        for (int i = equals; i < stored.length(); i++) {
            char c = stored.charAt(i);
            if (c == '[' || c == ']') {
                inReference = c == '[';
            } else if (c != '.' || !inReference) {
                plain.append(c);
            } else if (stored.charAt(i - 1) != '[' && stored.charAt(i - 1) != ':') {
                plain.append('!');
            }
        }
        return CleanText.of(plain.toString());
    }
}
