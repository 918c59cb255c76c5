package id.prokus.workbook;

import id.prokus.workbook.Sheet.Merged;
import id.prokus.workbook.XlsxCellTag.Holds;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads one sheet of an xlsx in one pass. */
final class XlsxSheet {

    private final XlsxSharedTexts shared;
    private final XlsxLooks looks;
    private final boolean from1904;
    private final Budget budget;
    private final RowsUnderway rows;
    private final List<Merged> merged = new ArrayList<>();
    private final TextBuffer value;
    private final TextBuffer formula;

    private final XlsxCellTag tag = new XlsxCellTag();
    private int row;
    private boolean hasFormula;

    XlsxSheet(XlsxSharedTexts shared, XlsxLooks looks, boolean from1904, TextPool pool, Budget budget) {
        this.shared = shared;
        this.looks = looks;
        this.from1904 = from1904;
        this.budget = budget;
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
    void read(Xml xml) throws XMLStreamException, UnreadableFile {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> beginRow(xml);
                    case "c" -> cell(xml);
                    case "mergeCell" -> merge(xml.attribute("ref"));
                    default -> {}
                }
            }
        }
    }

    private void beginRow(Xml xml) throws XMLStreamException {
        String number = xml.attribute("r");
        row = number.isEmpty() ? row + 1 : CellName.row(number);
        if (row < 1 || row > Limits.ROWS) {
            throw new XMLStreamException("row");
        }
        tag.beginRow();
        rows.begin(row);
    }

    private void cell(Xml xml) throws XMLStreamException, UnreadableFile {
        tag.read(xml);
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

    private void finish() throws XMLStreamException, UnreadableFile {
        if (value.length() > 0) {
            rows.add(withValue());
        } else if (hasFormula && tag.holds() != Holds.FORMULA_TEXT) {
            rows.add(new Cell(tag.column(), Cell.Kind.FORMULA, "=" + formula.unescaped(), 0, null));
        }
    }

    private Cell withValue() throws XMLStreamException {
        return switch (tag.holds()) {
            case NUMBER -> number();
            case SHARED_TEXT -> {
                long index = value.whole();
                if (!shared.has(index)) {
                    throw new XMLStreamException("shared text");
                }
                yield Cell.text(tag.column(), shared.get((int) index));
            }
            case BOOLEAN -> new Cell(tag.column(), Cell.Kind.BOOLEAN, isFalse() ? "FALSE" : "TRUE", 0, null);
            case ERROR -> new Cell(tag.column(), Cell.Kind.ERROR, value.text(), 0, null);
            case DATE -> date(value.raw());
            case TEXT, FORMULA_TEXT -> Cell.text(tag.column(), value.unescaped());
        };
    }

    private boolean isFalse() {
        String stored = value.raw();
        return stored.equals("0") || stored.equals("false");
    }

    private Cell number() {
        String stored = value.raw();
        long whole = value.whole();
        if (whole >= 0) {
            return number(stored, whole);
        }
        try {
            String plain = PlainNumber.of(stored);
            return number(plain, Double.parseDouble(plain));
        } catch (NumberFormatException e) {
            return Cell.text(tag.column(), value.text());
        }
    }

    private Cell number(String plain, double number) {
        NumberLook look = looks.of(tag.style());
        return look == NumberLook.NUMBER
                ? new Cell(tag.column(), Cell.Kind.NUMBER, plain, number, null)
                : SerialDate.cell(tag.column(), plain, number, look, from1904);
    }

    private Cell date(String iso) {
        try {
            return SerialDate.cell(tag.column(), LocalDateTime.parse(iso.length() == 10 ? iso + "T00:00" : iso));
        } catch (DateTimeParseException e) {
            return Cell.text(tag.column(), value.text());
        }
    }

    private void merge(String area) throws XMLStreamException, UnreadableFile {
        int colon = area.indexOf(':');
        String first = colon < 0 ? area : area.substring(0, colon);
        String last = area.substring(colon + 1);
        Merged one = new Merged(CellName.row(first), CellName.row(last), CellName.column(first), CellName.column(last));
        if (one.firstRow() < 1 || one.firstColumn() < 0 || one.lastRow() < one.firstRow()) {
            throw new XMLStreamException("merged area");
        }
        budget.part();
        merged.add(one);
    }
}
