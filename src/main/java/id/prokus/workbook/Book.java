package id.prokus.workbook;

import java.util.List;

/**
 * A workbook that could be read.
 *
 * @param format what it is by its bytes, whatever its name says
 * @param sheets in their order; chart sheets and the like are left out
 * @param remarks Indonesian sentences about what was odd but stopped nothing (a macro that was ignored)
 */
public record Book(Format format, List<Sheet> sheets, List<String> remarks) {

    static final String MACRO_IGNORED = "Berkas ini berisi makro; makronya diabaikan, datanya dibaca.";

    public enum Format {
        XLSX,
        XLS,
        ODS,
        CSV
    }
}
