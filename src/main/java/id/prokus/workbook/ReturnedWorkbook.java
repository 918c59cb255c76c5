package id.prokus.workbook;

import id.prokus.workbook.WorkbookPart.Tab;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final StyleSheet styles;
    private final String stylesPart;
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
        styles = new StyleSheet(parts.read(stylesPart));
    }

    /**
     * Writes the workbook.
     *
     * @param original the file as received
     * @param book what was read from it
     * @param remarks what to say about which cells; several about one cell share its comment
     * @param asText columns whose cells are made text
     * @param first the sheet to put before all others
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
        try (PackageParts parts = new PackageParts(rebuilt ? plain.toBytes() : original)) {
            ReturnedWorkbook returned = new ReturnedWorkbook(parts);
            Set<Integer> gone = rebuilt ? Set.of() : returned.positions(OwnSheet.in(book));
            returned.patchSheets(remarks, asText, gone, tab);
            returned.putFirst(first, gone, tab);
            parts.put(returned.stylesPart, returned.styles.applied());
            parts.writeTo(out);
        }
    }

    /** What a returned file is called: its own name, with the ending of what it became. */
    public static String fileName(String received, Book.Format format) {
        if (format == Book.Format.XLSX
                && received.toLowerCase(java.util.Locale.ROOT).matches(".*\\.xl[st][xm]")) {
            return received;
        }
        int dot = received.lastIndexOf('.');
        return (dot > 0 ? received.substring(0, dot) : received) + ".xlsx";
    }

    private Set<Integer> positions(Set<String> names) {
        Set<Integer> positions = new HashSet<>();
        workbook.tabs().stream().filter(t -> names.contains(t.name())).forEach(t -> positions.add(t.index()));
        return positions;
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
        Relations relations = Relations.of(parts, sheet.part());
        Optional<String> commentsPart = relations.first("comments");
        Optional<byte[]> comments = commentsPart.isPresent() ? parts.find(commentsPart.get()) : Optional.empty();
        boolean written = comments.map(CommentsPart::hasOurs).orElse(false);
        byte[] xml = parts.read(sheet.part());
        SheetOutline outline = SheetOutline.of(xml);
        if (wishes.isEmpty() && !written && !styles.hasOurs()) {
            anotherSheetSelected |= outline.selected();
            return;
        }
        if (outline.locked() && !wishes.cells().isEmpty()) {
            lockedSheets.add(sheet.name());
        }
        String drawing = "";
        if (!wishes.comments().isEmpty() || written) {
            drawing = comment(sheet, wishes, outline, relations, commentsPart, comments);
        }
        byte[] patched = new SheetPatch(xml, outline, wishes, styles).applied(drawing);
        if (patched == xml) {
            anotherSheetSelected |= outline.selected();
        } else {
            parts.put(sheet.part(), patched);
        }
    }

    /** Writes the comments of a sheet; returns the element that must link to their shapes, empty where it is there. */
    private String comment(
            Tab sheet,
            SheetWishes wishes,
            SheetOutline outline,
            Relations relations,
            Optional<String> commentsPart,
            Optional<byte[]> comments)
            throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        wishes.comments()
                .forEach(
                        (row, columns) -> columns.forEach((column, text) -> texts.put(CellName.of(row, column), text)));
        CommentsPart part = new CommentsPart(comments.orElse(CommentsPart.none(dialect)), texts);
        String name = commentsPart.orElse(parts.free("xl/comments%d.xml"));
        parts.put(name, part.applied());
        if (commentsPart.isEmpty()) {
            relations.add(dialect.relation("comments"), name);
            types.add(name, ContentTypes.COMMENTS);
        }
        Map<String, String> boxed = new LinkedHashMap<>(texts);
        boxed.keySet().retainAll(part.added());
        Optional<String> known = relations.target(outline.drawing());
        String shapes = known.orElse(parts.free("xl/drawings/vmlDrawing%d.vml"));
        byte[] before = parts.find(shapes).orElse(CommentShapes.none(sheet.index() + 1));
        parts.put(shapes, new CommentShapes(before).applied(part.dropped(), boxed));
        if (known.isPresent()) {
            return "";
        }
        types.addExtension("vml", ContentTypes.VML);
        String id = relations.add(dialect.relation("vmlDrawing"), shapes);
        return "<" + outline.prefix() + "legacyDrawing xmlns:r=\"" + dialect.relations() + "\" r:id=\"" + id + "\"/>";
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
        List<String> notices = lockedSheets.isEmpty() ? List.of() : List.of(lockedNotice());
        FirstSheetPart written = new FirstSheetPart(first, styles);
        parts.put(part, written.write(notices, tab, dialect, !anotherSheetSelected));
        workbook.putFirst(
                workbook.freeName(first.name(), gone),
                relation,
                written.headingRow(notices.size()),
                gone,
                !anotherSheetSelected);
    }

    private String lockedNotice() {
        return "Lembar yang terkunci: " + String.join(", ", lockedSheets)
                + ". Kuncinya dibiarkan seperti semula; hanya sel yang diberi warna yang sudah dibuka sehingga dapat diperbaiki.";
    }
}
