package id.prokus.workbook.handback;

import id.prokus.workbook.CellName;
import id.prokus.workbook.handback.FirstSheet.Entry;
import id.prokus.workbook.handback.FirstSheet.Line;
import id.prokus.workbook.handback.FirstSheet.Target;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes a {@link FirstSheet}: calm on the screen, and on paper with its headings on every page. */
final class FirstSheetPart {

    private static final double POINTS_A_LINE = 13.5;
    private static final double POINTS_BETWEEN = 3;

    private final FirstSheet sheet;
    private final FirstSheetLook look;
    private final String lastColumn;
    private final StringBuilder rows = new StringBuilder();
    private final List<String> merged = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private int row;

    FirstSheetPart(FirstSheet sheet, StyleSheet styles) {
        this.sheet = sheet;
        this.look = new FirstSheetLook(styles);
        this.lastColumn = CellName.letters(Math.max(0, sheet.columns().size() - 1));
    }

    /** The row of the headings, from 1. */
    int headingRow(int notices) {
        return 3 + sheet.introduction().size() + notices + sheet.legend().size();
    }

    /**
     * The part.
     *
     * @param notices lines to be added to the introduction
     * @param tab the name on a sheet's tab, by the name it was read under
     * @param shown whether the workbook opens on this sheet
     */
    byte[] write(List<String> notices, UnaryOperator<String> tab, Dialect dialect, boolean shown) {
        line(look.title(), sheet.title());
        line(look.mark(), OwnSheet.MARK);
        sheet.introduction().forEach(text -> line(look.plain(), text));
        notices.forEach(text -> line(look.strong(), text));
        sheet.legend().forEach((tone, meaning) -> {
            row++;
            merge("B");
            rows.append(row(1) + cell(0, look.tone(tone), "") + cell(1, look.plain(), meaning) + "</row>");
        });
        headings();
        int heading = row;
        sheet.lines().forEach(line -> entries(line, tab));
        return document(heading, dialect, shown);
    }

    private void line(int style, String text) {
        row++;
        merge("A");
        int width = sheet.columns().stream().mapToInt(FirstSheet.Column::width).sum();
        rows.append(row(lines(text, width) + (row == 1 ? 0.6 : 0)) + cell(0, style, text) + "</row>");
    }

    /** The tag of a row with room for so many lines: not every program makes room itself. */
    private String row(double lines) {
        return "<row r=\"" + row + "\" ht=\"" + (lines * POINTS_A_LINE + POINTS_BETWEEN) + "\" customHeight=\"1\">";
    }

    /** How many lines a text takes when it is broken between words; widths count the larger letters of the data. */
    private static int lines(String text, int width) {
        int room = width * 9 / 8;
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int used = 0;
            lines++;
            for (String word : paragraph.split(" ", -1)) {
                if (used > 0 && used + word.length() > room) {
                    lines++;
                    used = 0;
                }
                used += word.length() + 1;
            }
        }
        return lines;
    }

    private void merge(String from) {
        if (!from.equals(lastColumn)) {
            merged.add(from + row + ":" + lastColumn + row);
        }
    }

    private void headings() {
        row++;
        rows.append(row(1.4));
        for (int column = 0; column < sheet.columns().size(); column++) {
            rows.append(cell(column, look.heading(), sheet.columns().get(column).heading()));
        }
        rows.append("</row>");
    }

    private void entries(Line line, UnaryOperator<String> tab) {
        row++;
        int lines = 1;
        for (int column = 0; column < line.entries().size(); column++) {
            lines = Math.max(
                    lines,
                    lines(
                            line.entries().get(column).text(),
                            sheet.columns().get(column).width()));
        }
        rows.append(row(lines));
        for (int column = 0; column < line.entries().size(); column++) {
            Entry entry = line.entries().get(column);
            Optional<Target> link = entry.link();
            rows.append(cell(column, link.isPresent() ? look.link(line.tone()) : look.entry(), entry.text()));
            if (link.isPresent()) {
                link(CellName.of(row, column), link.get(), tab);
            }
        }
        rows.append("</row>");
    }

    private void link(String cell, Target target, UnaryOperator<String> tab) {
        String location =
                "'" + tab.apply(target.sheet()).replace("'", "''") + "'!" + CellName.of(target.row(), target.column());
        links.add("<hyperlink ref=\"" + cell + "\" location=\"" + XmlText.escape(location) + "\"/>");
    }

    private String cell(int column, int style, String text) {
        String name = CellName.of(row, column);
        return text.isEmpty()
                ? "<c r=\"" + name + "\" s=\"" + style + "\"/>"
                : "<c r=\"" + name + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                        + XmlText.cellText(text) + "</t></is></c>";
    }

    private byte[] document(int heading, Dialect dialect, boolean shown) {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < sheet.columns().size(); i++) {
            columns.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\""
                    + sheet.columns().get(i).width() + "\" customWidth=\"1\"/>");
        }
        StringBuilder mergedCells = new StringBuilder();
        merged.forEach(area -> mergedCells.append("<mergeCell ref=\"" + area + "\"/>"));
        String filter = "A" + heading + ":" + lastColumn + Math.max(row, heading + 1);
        String xml = """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <worksheet xmlns="%s"><sheetPr><tabColor rgb="FFC55A11"/><pageSetUpPr fitToPage="1"/></sheetPr>\
                <dimension ref="A1:%s"/><sheetViews><sheetView showGridLines="0"%s workbookViewId="0">\
                <pane ySplit="%d" topLeftCell="A%d" activePane="bottomLeft" state="frozen"/>\
                <selection pane="bottomLeft" activeCell="A%d" sqref="A%d"/></sheetView></sheetViews>\
                <sheetFormatPr defaultRowHeight="15"/><cols>%s</cols><sheetData>%s</sheetData>\
                <autoFilter ref="%s"/>%s%s<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>\
                <pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>\
                <headerFooter><oddFooter>&amp;L&amp;8%s&amp;R&amp;8Halaman &amp;P dari &amp;N</oddFooter></headerFooter>\
                <ignoredErrors><ignoredError sqref="A1:%s" numberStoredAsText="1"/></ignoredErrors></worksheet>""".formatted(
                        dialect.main(),
                        lastColumn + row,
                        shown ? " tabSelected=\"1\"" : "",
                        heading,
                        heading + 1,
                        heading + 1,
                        heading + 1,
                        columns,
                        rows,
                        filter,
                        mergedCells.isEmpty() ? "" : "<mergeCells>" + mergedCells + "</mergeCells>",
                        links.isEmpty() ? "" : "<hyperlinks>" + String.join("", links) + "</hyperlinks>",
                        XmlText.escape(sheet.title().replace("&", "&&")),
                        lastColumn + row);
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
