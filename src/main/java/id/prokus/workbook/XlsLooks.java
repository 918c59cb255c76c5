package id.prokus.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;

/** How the styles of an xls make numbers look. */
final class XlsLooks {

    private final Map<Integer, NumberLook> custom = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();

    void add(FormatRecord format) {
        custom.put(format.getIndexCode(), NumberLook.ofCode(format.getFormatString()));
    }

    void add(ExtendedFormatRecord style) {
        formats.add((int) style.getFormatIndex());
    }

    NumberLook of(int style) {
        if (style < 0 || style >= formats.size()) {
            return NumberLook.NUMBER;
        }
        int format = formats.get(style);
        NumberLook look = custom.get(format);
        return look == null ? NumberLook.ofBuiltIn(format) : look;
    }
}
