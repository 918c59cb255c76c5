package id.prokus.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;

/** The records of an xls as they pass by: first the workbook's own, then those of one sheet after another. */
final class XlsRecords extends AbortableHSSFListener {

    private final Budget budget;
    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final XlsLooks looks = new XlsLooks();
    private final XlsTexts texts;
    private final List<Sheet> sheets = new ArrayList<>();
    private BoundSheetRecord[] byPosition = new BoundSheetRecord[0];
    private boolean from1904;

    /** How many streams lie open in one another: a chart's lies within its sheet's. */
    private int depth;

    /** How many of the tabs' streams have begun. */
    private int begun;

    private boolean isWorksheet;
    private XlsSheet sheet;

    XlsRecords(Budget budget) {
        this.budget = budget;
        this.texts = new XlsTexts(budget);
        this.sheet = new XlsSheet(texts, looks, false, budget);
    }

    /** @throws UnreadableFile when the records ended too early */
    List<Sheet> sheets() throws UnreadableFile {
        if (depth > 0 || begun < tabs.size()) {
            throw refusal();
        }
        sheets.sort(Comparator.comparingInt(Sheet::index));
        return List.copyOf(sheets);
    }

    /** That the records are damaged where they were being read. */
    UnreadableFile refusal() {
        return begun == 0 || depth == 0 ? Refusal.truncated() : Refusal.damagedSheet(name(tab()));
    }

    @Override
    public short abortableProcessRecord(Record record) throws HSSFUserException {
        try {
            process(record);
            return 0;
        } catch (UnreadableFile e) {
            throw new HSSFUserException(e);
        }
    }

    private void process(Record record) throws UnreadableFile {
        switch (record) {
            case BOFRecord start -> begin(start);
            case EOFRecord end -> end();
            case BoundSheetRecord tab -> tabs.add(tab);
            case SSTRecord shared -> texts.take(shared);
            case FormatRecord format -> looks.add(format);
            case ExtendedFormatRecord style -> looks.add(style);
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            default -> {
                if (depth == 1 && isWorksheet) {
                    sheet.take(record);
                }
            }
        }
    }

    private void begin(BOFRecord start) throws UnreadableFile {
        if (depth++ > 0 || start.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        if (begun++ == 0) {
            byPosition = BoundSheetRecord.orderByBofPosition(tabs);
        }
        if (begun > byPosition.length) {
            throw Refusal.truncated();
        }
        isWorksheet = start.getType() == BOFRecord.TYPE_WORKSHEET;
        sheet = new XlsSheet(texts, looks, from1904, budget);
    }

    private void end() {
        depth--;
        if (depth == 0 && isWorksheet) {
            BoundSheetRecord tab = tab();
            boolean hidden = tab.isHidden() || tab.isVeryHidden();
            sheets.add(new Sheet(name(tab), tabs.indexOf(tab), hidden, sheet.rows(), sheet.merged()));
            isWorksheet = false;
        }
    }

    private BoundSheetRecord tab() {
        return byPosition[begun - 1];
    }

    private static String name(BoundSheetRecord tab) {
        return CleanText.of(tab.getSheetname());
    }
}
