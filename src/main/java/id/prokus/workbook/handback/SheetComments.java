package id.prokus.workbook.handback;

import id.prokus.workbook.CellName;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The comments of one sheet: their texts in one part, their boxes in another, and the links that lead to both. */
final class SheetComments {

    private final PackageParts parts;
    private final WorkbookPart.Tab sheet;
    private final Dialect dialect;
    private final Relations relations;
    private final Optional<String> part;

    SheetComments(PackageParts parts, WorkbookPart.Tab sheet, Dialect dialect) throws IOException {
        this.parts = parts;
        this.sheet = sheet;
        this.dialect = dialect;
        relations = Relations.of(parts, sheet.part());
        part = relations.first("comments").filter(parts::has);
    }

    /** Whether comments of an earlier return are there. */
    boolean hasOurs() throws IOException {
        return part.isPresent() && CommentsPart.hasOurs(parts.read(part.get()));
    }

    /**
     * Writes the comments; ours of an earlier return go.
     *
     * @return the element by which the sheet must link to the boxes; empty where it does already
     */
    String write(SheetWishes wishes, SheetOutline outline) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        wishes.comments()
                .forEach(
                        (row, columns) -> columns.forEach((column, text) -> texts.put(CellName.of(row, column), text)));
        CommentsPart comments =
                new CommentsPart(part.isPresent() ? parts.read(part.get()) : CommentsPart.none(dialect), texts);
        String name = part.orElse(parts.free("xl/comments%d.xml"));
        parts.put(name, comments.applied());
        ContentTypes types = new ContentTypes(parts);
        if (part.isEmpty()) {
            relations.add(dialect.relation("comments"), name);
            types.add(name, ContentTypes.COMMENTS);
        }
        texts.keySet().retainAll(comments.added());
        Optional<String> known = relations.target(outline.drawing());
        String boxes = known.orElse(parts.free("xl/drawings/vmlDrawing%d.vml"));
        byte[] before = parts.find(boxes).orElse(CommentShapes.none(sheet.index(), texts.size()));
        parts.put(boxes, new CommentShapes(before).applied(comments.dropped(), texts));
        if (known.isPresent()) {
            return "";
        }
        types.addExtension("vml", ContentTypes.VML);
        String id = relations.add(dialect.relation("vmlDrawing"), boxes);
        return "<" + outline.prefix() + "legacyDrawing xmlns:r=\"" + dialect.relations() + "\" r:id=\"" + id + "\"/>";
    }
}
