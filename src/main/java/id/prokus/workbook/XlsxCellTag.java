package id.prokus.workbook;

import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.typed.TypedValueDecoder;

/** What the start tag of a cell in an xlsx says. Looks at the parser's own letters: a string for each would cost a tenth. */
final class XlsxCellTag extends TypedValueDecoder {

    /** What a cell says it holds. */
    enum Holds {
        NUMBER,
        /** The place of a text among the shared ones. */
        SHARED_TEXT,
        TEXT,
        FORMULA_TEXT,
        BOOLEAN,
        ERROR,
        DATE
    }

    private int column = -1;
    private int style;
    private Holds holds = Holds.NUMBER;
    private char[] letters = new char[0];
    private int start;
    private int end;

    int column() {
        return column;
    }

    int style() {
        return style;
    }

    Holds holds() {
        return holds;
    }

    /** The next cell without a name of its own stands in the first column. */
    void beginRow() {
        column = -1;
    }

    void read(Xml xml) throws XMLStreamException {
        column++;
        style = 0;
        holds = Holds.NUMBER;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (name.length() == 1) {
                xml.getAttributeAs(i, this);
                switch (name.charAt(0)) {
                    case 'r' -> column = columnNamed();
                    case 's' -> style = number();
                    case 't' -> holds = kind();
                    default -> {}
                }
            }
        }
        if (column < 0 || column >= Limits.COLUMNS) {
            throw new XMLStreamException("column");
        }
    }

    @Override
    public void decode(char[] buffer, int from, int to) {
        letters = buffer;
        start = from;
        end = to;
    }

    @Override
    public void decode(String input) {
        decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void handleEmptyValue() {
        decode("");
    }

    /** The column of a name such as "AL387"; -1 where there is none. */
    private int columnNamed() {
        int named = 0;
        for (int i = start; i < end && i < start + 4; i++) {
            int letter = letters[i] & ~0x20;
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            named = named * 26 + letter - 'A' + 1;
        }
        return named - 1;
    }

    private int number() {
        int number = 0;
        for (int i = start; i < end && i < start + 8; i++) {
            number = number * 10 + letters[i] - '0';
        }
        return number;
    }

    private Holds kind() {
        if (end - start == 1) {
            return switch (letters[start]) {
                case 's' -> Holds.SHARED_TEXT;
                case 'b' -> Holds.BOOLEAN;
                case 'e' -> Holds.ERROR;
                case 'd' -> Holds.DATE;
                default -> Holds.NUMBER;
            };
        }
        return end - start == "str".length() ? Holds.FORMULA_TEXT : Holds.TEXT;
    }
}
