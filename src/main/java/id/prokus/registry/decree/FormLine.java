package id.prokus.registry.decree;

import id.prokus.place.Regions;
import id.prokus.place.TellPlace;
import id.prokus.vocabulary.Refusal;
import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A form for one family, read as a list of one line: the same rules, the same refusals. */
final class FormLine {

    private FormLine() {}

    /** @throws Refusal with what is wrong with the line */
    static ListLine read(Map<ListColumn, String> said, ListContext context, Regions regions) {
        Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
        List<Cell> cells = new ArrayList<>();
        said.forEach((column, text) -> {
            if (!text.isBlank()) {
                columns.put(column, cells.size());
                cells.add(Cell.text(cells.size(), text.strip()));
            }
        });
        ListTable table = new ListTable("", 0, columns, List.of(), List.of(), List.of());
        try {
            return new ReadLine(context, table, new TellPlace(regions, context.regencies())).read(new Row(1, cells));
        } catch (LineRefusal refusal) {
            throw new Refusal(refusal.code(), refusal.why());
        }
    }
}
