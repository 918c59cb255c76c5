package id.prokus.workbook;

import id.prokus.workbook.Sheet.Merged;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one sheet of an xlsx in one pass. */
final class XlsxSheet {

    private final XlsxSharedTexts shared;
    private final XlsxLooks looks;
    private final boolean from1904;
    private final RowsUnderway rows;
    private final List<Merged> merged = new ArrayList<>();
    private final TextBuffer value;
    private final TextBuffer formula;

    private int row;
    private int column;
    private int style;
    private String type = "";
    private boolean hasFormula;

    XlsxSheet(XlsxSharedTexts shared, XlsxLooks looks, boolean from1904, TextPool pool, Budget budget) {
        this.shared = shared;
        this.looks = looks;
        this.from1904 = from1904;
        this.rows = new RowsUnderway(budget);
        this.value = new TextBuffer(pool);
        this.formula = new TextBuffer(pool);
    }

    List<Row> rows() {
        return rows.rows();
    }

    List<Merged> merged() {
        return List.copyOf(merged);
    }

    /** @throws XMLStreamException also where the sheet contradicts itself */
    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> beginRow(xml);
                    case "c" -> cell(xml);
                    case "mergeCell" -> merge(Xml.attribute(xml, "ref"));
                    default -> {}
                }
            }
        }
    }

    private void beginRow(XMLStreamReader xml) throws XMLStreamException {
        String number = Xml.attribute(xml, "r");
        row = number.isEmpty() ? row + 1 : CellName.row(number);
        if (row < 1 || row > Limits.ROWS) {
            throw new XMLStreamException("row");
        }
        column = -1;
        rows.begin(row);
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        attributes(xml);
        value.clear();
        formula.clear();
        hasFormula = false;
        TextBuffer into = formula;
        boolean collecting = false;
        boolean inReading = false;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "v" -> {
                            into = value;
                            collecting = true;
                        }
                        case "t" -> {
                            into = value;
                            collecting = !inReading;
                        }
                        case "f" -> {
                            into = formula;
                            collecting = true;
                            hasFormula = true;
                        }
                        case "rPh" -> inReading = true;
                        default -> {}
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (collecting) {
                        into.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    collecting = false;
                    String name = xml.getLocalName();
                    if (name.equals("c")) {
                        finish();
                        return;
                    }
                    if (name.equals("rPh")) {
                        inReading = false;
                    }
                }
                default -> {}
            }
        }
    }

    private void attributes(XMLStreamReader xml) throws XMLStreamException {
        int before = column;
        column = before + 1;
        style = 0;
        type = "";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> column = CellName.column(xml.getAttributeValue(i));
                case "s" -> style = index(xml.getAttributeValue(i));
                case "t" -> type = xml.getAttributeValue(i);
                default -> {}
            }
        }
        if (column < 0 || column >= Limits.COLUMNS) {
            throw new XMLStreamException("column");
        }
    }

    private static int index(String digits) {
        int index = 0;
        for (int i = 0; i < digits.length() && i < 9; i++) {
            index = index * 10 + digits.charAt(i) - '0';
        }
        return index;
    }

    private void finish() throws XMLStreamException, UnreadableFile {
        if (value.length() > 0) {
            rows.add(withValue());
        } else if (hasFormula && !type.equals("str")) {
            rows.add(new Cell(column, Cell.Kind.FORMULA, "=" + formula.unescaped(), 0, null));
        }
    }

    private Cell withValue() throws XMLStreamException {
        return switch (type) {
            case "", "n" -> number(value.raw());
            case "s" -> {
                int index = value.index();
                if (!shared.has(index)) {
                    throw new XMLStreamException("shared text");
                }
                yield Cell.text(column, shared.get(index));
            }
            case "b" -> new Cell(column, Cell.Kind.BOOLEAN, value.raw().equals("0") ? "FALSE" : "TRUE", 0, null);
            case "e" -> new Cell(column, Cell.Kind.ERROR, value.text(), 0, null);
            case "d" -> date(value.raw());
            default -> Cell.text(column, value.unescaped());
        };
    }

    private Cell number(String stored) {
        try {
            String plain = PlainNumber.of(stored);
            double number = Double.parseDouble(plain);
            NumberLook look = looks.of(style);
            return look == NumberLook.NUMBER
                    ? new Cell(column, Cell.Kind.NUMBER, plain, number, null)
                    : SerialDate.cell(column, plain, number, look, from1904);
        } catch (NumberFormatException e) {
            return Cell.text(column, value.text());
        }
    }

    private Cell date(String iso) {
        try {
            return SerialDate.cell(column, LocalDateTime.parse(iso.length() == 10 ? iso + "T00:00" : iso));
        } catch (DateTimeParseException e) {
            return Cell.text(column, value.text());
        }
    }

    private void merge(String area) throws XMLStreamException {
        int colon = area.indexOf(':');
        String first = colon < 0 ? area : area.substring(0, colon);
        String last = area.substring(colon + 1);
        Merged one = new Merged(CellName.row(first), CellName.row(last), CellName.column(first), CellName.column(last));
        if (one.firstRow() < 1 || one.firstColumn() < 0 || one.lastRow() < one.firstRow()) {
            throw new XMLStreamException("merged area");
        }
        merged.add(one);
    }
}
