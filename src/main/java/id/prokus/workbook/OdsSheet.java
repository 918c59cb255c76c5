package id.prokus.workbook;

import id.prokus.workbook.Sheet.Merged;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads one sheet of an ods. What repeats is repeated only where it holds something. */
final class OdsSheet {

    private final Xml xml;
    private final Budget budget;
    private final RowsUnderway rows;
    private final List<Merged> merged = new ArrayList<>();
    private final TextBuffer text;

    /** From 1; the row that is read next. */
    private int row = 1;

    /** From 0; the column that is read next. */
    private int column;

    private final List<Cell> cells = new ArrayList<>();

    OdsSheet(Xml xml, TextPool pool, Budget budget) {
        this.xml = xml;
        this.budget = budget;
        this.rows = new RowsUnderway(budget);
        this.text = new TextBuffer(pool);
    }

    List<Row> rows() {
        return rows.rows();
    }

    List<Merged> merged() {
        return List.copyOf(merged);
    }

    /** Reads on to the end of the table at whose start the reader stands. */
    void read() throws XMLStreamException, UnreadableFile {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "table-row" -> row();
                        case "shapes", "forms", "named-expressions", "table-source" -> xml.skip();
                        default -> {}
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("table")) {
                        return;
                    }
                }
                default -> {}
            }
        }
    }

    private void row() throws XMLStreamException, UnreadableFile {
        int repeated = count("number-rows-repeated");
        column = 0;
        cells.clear();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> cell();
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("table-row")) {
                        put(repeated);
                        return;
                    }
                }
                default -> {}
            }
        }
    }

    private void put(int repeated) throws XMLStreamException, UnreadableFile {
        if (!cells.isEmpty()) {
            for (int i = 0; i < repeated; i++) {
                if (row + i > Limits.ROWS) {
                    throw new XMLStreamException("row");
                }
                rows.begin(row + i);
                for (Cell cell : cells) {
                    rows.add(cell);
                }
            }
        }
        row += repeated;
    }

    private void cell() throws XMLStreamException, UnreadableFile {
        int repeated = count("number-columns-repeated");
        boolean covered = xml.getLocalName().equals("covered-table-cell");
        OdsValue value = OdsValue.of(xml);
        int across = count("number-columns-spanned");
        int down = count("number-rows-spanned");
        text.clear();
        content();
        if (across > 1 || down > 1) {
            budget.part();
            merged.add(new Merged(row, row + down - 1, column, column + across - 1));
        }
        String shown = covered ? "" : text.text();
        if (!shown.isBlank() || !covered && value.isStored()) {
            for (int i = 0; i < repeated; i++) {
                if (column + i >= Limits.COLUMNS) {
                    throw new XMLStreamException("column");
                }
                cells.add(value.cell(column + i, shown));
            }
        }
        column += repeated;
    }

    /** Collects the paragraphs of a cell; comments and drawings are none of its text. */
    private void content() throws XMLStreamException {
        int paragraphs = 0;
        int depth = 0;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "p" -> {
                            if (paragraphs++ > 0) {
                                text.append('\n');
                            }
                            depth++;
                        }
                        case "s" -> {
                            int spaces = Math.min(count("c"), Limits.CELL_CHARACTERS);
                            for (int i = 0; i < spaces; i++) {
                                text.append(' ');
                            }
                            depth++;
                        }
                        case "tab" -> {
                            text.append('\t');
                            depth++;
                        }
                        case "line-break" -> {
                            text.append('\n');
                            depth++;
                        }
                        case "span", "a", "ruby", "ruby-base", "date", "time", "title", "sheet-name" -> depth++;
                        default -> xml.skip();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (depth > 0) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth-- == 0) {
                        return;
                    }
                }
                default -> {}
            }
        }
    }

    private int count(String attribute) throws XMLStreamException {
        String stored = xml.attribute(attribute);
        if (stored.isEmpty()) {
            return 1;
        }
        int count = CellName.row(stored);
        if (count < 1 || count > Limits.ROWS) {
            throw new XMLStreamException("count");
        }
        return count;
    }
}
