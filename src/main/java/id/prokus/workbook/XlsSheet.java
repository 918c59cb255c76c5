package id.prokus.workbook;

import id.prokus.workbook.Sheet.Merged;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** The records of one sheet of an xls. */
final class XlsSheet {

    private final XlsTexts texts;
    private final XlsLooks looks;
    private final boolean from1904;
    private final Budget budget;
    private final RowsUnderway rows;
    private final List<Merged> merged = new ArrayList<>();
    private int row;

    /** Where the result of the formula before belongs, which comes in a record of its own; below 0 where none is due. */
    private int resultColumn = -1;

    XlsSheet(XlsTexts texts, XlsLooks looks, boolean from1904, Budget budget) {
        this.texts = texts;
        this.looks = looks;
        this.from1904 = from1904;
        this.budget = budget;
        this.rows = new RowsUnderway(budget);
    }

    List<Row> rows() {
        return rows.rows();
    }

    List<Merged> merged() {
        return List.copyOf(merged);
    }

    void take(Record record) throws UnreadableFile {
        switch (record) {
            case LabelSSTRecord label ->
                add(
                        label,
                        Cell.text(
                                label.getColumn(),
                                texts.get(label.getSSTIndex()).orElseThrow(IllegalStateException::new)));
            case LabelRecord label -> add(label, Cell.text(label.getColumn(), CleanText.of(label.getValue())));
            case NumberRecord number -> add(number, number(number, number.getValue()));
            case RKRecord number -> add(number, number(number, number.getRKNumber()));
            case BoolErrRecord either ->
                add(
                        either,
                        either.isBoolean()
                                ? truth(either.getColumn(), either.getBooleanValue())
                                : error(either.getColumn(), either.getErrorValue()));
            case FormulaRecord formula -> formula(formula);
            case StringRecord result -> {
                if (resultColumn >= 0) {
                    rows.add(Cell.text(resultColumn, CleanText.of(result.getString())));
                    resultColumn = -1;
                }
            }
            case MergeCellsRecord areas -> {
                for (int i = 0; i < areas.getNumAreas(); i++) {
                    CellRangeAddress area = areas.getAreaAt(i);
                    budget.part();
                    merged.add(new Merged(
                            area.getFirstRow() + 1,
                            area.getLastRow() + 1,
                            area.getFirstColumn(),
                            area.getLastColumn()));
                }
            }
            default -> {}
        }
    }

    private void formula(FormulaRecord formula) throws UnreadableFile {
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> add(formula, number(formula, formula.getValue()));
            case BOOLEAN -> add(formula, truth(formula.getColumn(), formula.getCachedBooleanValue()));
            case ERROR -> add(formula, error(formula.getColumn(), formula.getCachedErrorValue()));
            case STRING -> {
                beginRow(formula);
                resultColumn = formula.hasCachedResultString() ? formula.getColumn() : -1;
            }
            default -> {}
        }
    }

    private void add(CellValueRecordInterface record, Cell cell) throws UnreadableFile {
        beginRow(record);
        resultColumn = -1;
        rows.add(cell);
    }

    private void beginRow(CellValueRecordInterface record) {
        if (record.getColumn() < 0 || record.getRow() < 0) {
            throw new IllegalStateException("no such cell");
        }
        if (record.getRow() + 1 != row) {
            row = record.getRow() + 1;
            rows.begin(row);
        }
    }

    private Cell number(CellValueRecordInterface record, double value) {
        if (!Double.isFinite(value)) {
            return new Cell(record.getColumn(), Cell.Kind.ERROR, FormulaError.NUM.getString(), 0, null);
        }
        String plain = PlainNumber.of(value);
        NumberLook look = looks.of(record.getXFIndex());
        return look == NumberLook.NUMBER
                ? new Cell(record.getColumn(), Cell.Kind.NUMBER, plain, value, null)
                : SerialDate.cell(record.getColumn(), plain, value, look, from1904);
    }

    private static Cell truth(int column, boolean value) {
        return new Cell(column, Cell.Kind.BOOLEAN, value ? "TRUE" : "FALSE", 0, null);
    }

    private static Cell error(int column, int code) {
        String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
        return new Cell(column, Cell.Kind.ERROR, text, 0, null);
    }
}
