package id.prokus.workbook.handback;

import id.prokus.workbook.Book;
import id.prokus.workbook.Sheet;
import id.prokus.workbook.handback.WorkbookPart.Tab;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Hands a workbook back to who sent it: colours and comments on cells, and a first sheet that lists them. An .xlsx stays
 * byte for byte but for the sheets that are touched, their comments, the styles and the list of sheets; a file of another
 * kind comes back as .xlsx with the same values. What an earlier return had put there is replaced.
 */
public final class ReturnedWorkbook {

    private final PackageParts parts;
    private final WorkbookPart workbook;
    private final Dialect dialect;
    private final ContentTypes types;
    private final String stylesPart;
    private final StyleSheet styles;
    private final List<String> lockedSheets = new ArrayList<>();
    private boolean anotherSheetSelected;

    private ReturnedWorkbook(PackageParts parts) throws IOException {
        this.parts = parts;
        workbook = new WorkbookPart(parts);
        dialect = workbook.dialect();
        types = new ContentTypes(parts);
        Optional<String> known = workbook.relations().first("styles");
        stylesPart = known.orElse("xl/styles.xml");
        if (known.isEmpty()) {
            parts.put(stylesPart, StyleSections.none(dialect));
            workbook.relations().add(dialect.relation("styles"), stylesPart);
            types.add(stylesPart, ContentTypes.STYLES);
        }
        styles = new StyleSheet(parts.read(stylesPart), !savedByLibreOffice());
    }

    /**
     * Writes the workbook. An .xlsx with the same remarks gives the same bytes.
     *
     * @param original the file as received
     * @param book what was read from it
     * @param remarks what to say about which cells; several about one cell share its comment
     * @param asText columns whose cells are made text
     * @param first the sheet to put before all others
     * @param out where it goes; not closed
     * @throws IOException where the original is no workbook after all, or nothing more can be written
     */
    public static void write(
            byte[] original,
            Book book,
            List<CellRemark> remarks,
            Collection<TextColumn> asText,
            FirstSheet first,
            OutputStream out)
            throws IOException {
        boolean rebuilt = book.format() != Book.Format.XLSX;
        PlainWorkbook plain = new PlainWorkbook(book);
        UnaryOperator<String> tab = rebuilt ? plain::tab : name -> name;
        List<CellRemark> anchored = remarks.stream().map(r -> anchored(r, book)).toList();
        try (PackageParts parts = new PackageParts(rebuilt ? plain.toBytes() : original)) {
            ReturnedWorkbook returned = new ReturnedWorkbook(parts);
            Set<Integer> gone = returned.ownSheets(book);
            returned.patchSheets(anchored, asText, gone, tab);
            returned.putFirst(first, gone, tab);
            parts.put(returned.stylesPart, returned.styles.applied());
            parts.writeTo(out);
        }
    }

    /** What a returned file is called: its own name, with the ending of what it became. */
    public static String fileName(String received, Book.Format format) {
        if (format == Book.Format.XLSX && received.toLowerCase(Locale.ROOT).matches(".*\\.xl[st][xm]")) {
            return received;
        }
        int dot = received.lastIndexOf('.');
        return (dot > 0 ? received.substring(0, dot) : received) + ".xlsx";
    }

    /** Of a merged area only its first cell is seen. */
    private static CellRemark anchored(CellRemark remark, Book book) {
        return book.sheets().stream()
                .filter(sheet -> sheet.name().equals(remark.sheet()))
                .flatMap(sheet -> sheet.merged().stream())
                .filter(area -> area.firstRow() <= remark.row()
                        && remark.row() <= area.lastRow()
                        && area.firstColumn() <= remark.column()
                        && remark.column() <= area.lastColumn())
                .findFirst()
                .map(area -> new CellRemark(
                        remark.sheet(), area.firstRow(), area.firstColumn(), remark.tone(), remark.comment()))
                .orElse(remark);
    }

    /** It fills the unseen second colour of every fill, where ours keep the cell's former one. */
    private boolean savedByLibreOffice() throws IOException {
        return parts.find("docProps/app.xml")
                .map(app -> new String(app, StandardCharsets.UTF_8).contains("<Application>LibreOffice"))
                .orElse(false);
    }

    private Set<Integer> ownSheets(Book book) {
        Set<Integer> own = new HashSet<>();
        for (Sheet sheet : book.sheets()) {
            if (OwnSheet.is(sheet)) {
                workbook.tabs().stream()
                        .filter(t -> t.name().equals(sheet.name()))
                        .forEach(t -> own.add(t.index()));
            }
        }
        return own;
    }

    private void patchSheets(
            List<CellRemark> remarks, Collection<TextColumn> asText, Set<Integer> gone, UnaryOperator<String> tab)
            throws IOException {
        for (Tab sheet : workbook.tabs()) {
            if (!gone.contains(sheet.index()) && parts.has(sheet.part())) {
                SheetWishes wishes = SheetWishes.of(
                        remarks.stream()
                                .filter(r -> tab.apply(r.sheet()).equals(sheet.name()))
                                .toList(),
                        asText.stream()
                                .filter(c -> tab.apply(c.sheet()).equals(sheet.name()))
                                .toList());
                patch(sheet, wishes);
            }
        }
    }

    private void patch(Tab sheet, SheetWishes wishes) throws IOException {
        SheetComments comments = new SheetComments(parts, sheet, dialect);
        byte[] xml = parts.read(sheet.part());
        SheetOutline outline = SheetOutline.of(xml);
        String drawing = "";
        if (!wishes.comments().isEmpty() || comments.hasOurs()) {
            drawing = comments.write(wishes, outline);
        }
        if (outline.locked() && !wishes.cells().isEmpty()) {
            lockedSheets.add(sheet.name());
        }
        if (wishes.isEmpty() && !styles.hasOurs() && drawing.isEmpty()) {
            anotherSheetSelected |= outline.selected();
            return;
        }
        byte[] patched = new SheetPatch(xml, outline, wishes, styles).applied(drawing);
        parts.put(sheet.part(), patched);
    }

    private void putFirst(FirstSheet first, Set<Integer> gone, UnaryOperator<String> tab) throws IOException {
        for (Tab sheet : workbook.tabs()) {
            if (gone.contains(sheet.index())) {
                parts.remove(sheet.part());
                parts.remove(Relations.partName(sheet.part()));
                types.remove(sheet.part());
                workbook.relations().remove(sheet.relation());
            }
        }
        String part = parts.free("xl/worksheets/sheet%d.xml");
        String relation = workbook.relations().add(dialect.relation("worksheet"), part);
        types.add(part, ContentTypes.WORKSHEET);
        boolean shown = !anotherSheetSelected;
        List<String> notices = lockedSheets.isEmpty() ? List.of() : List.of(lockedNotice());
        FirstSheetPart written = new FirstSheetPart(first, styles);
        parts.put(part, written.write(notices, tab, dialect, shown));
        workbook.putFirst(new FirstTab(
                workbook.freeName(first.name(), gone), relation, written.headingRow(notices.size()), gone, shown));
    }

    private String lockedNotice() {
        return "Lembar yang terkunci: " + String.join(", ", lockedSheets)
                + ". Kuncinya dibiarkan seperti semula; hanya sel yang diberi catatan yang dibuka agar dapat diperbaiki.";
    }
}
