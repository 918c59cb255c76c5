package id.prokus.workbook;

import java.util.Optional;
import org.apache.poi.hssf.record.SSTRecord;

/** The texts that the cells of an xls share. */
final class XlsTexts {

    private final Budget budget;
    private String[] texts = new String[0];

    XlsTexts(Budget budget) {
        this.budget = budget;
    }

    void take(SSTRecord shared) throws UnreadableFile {
        texts = new String[shared.getNumUniqueStrings()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = CleanText.of(shared.getString(i).getString());
            budget.sharedText(texts[i].length());
        }
    }

    Optional<String> get(int index) {
        return index >= 0 && index < texts.length ? Optional.of(texts[index]) : Optional.empty();
    }
}
