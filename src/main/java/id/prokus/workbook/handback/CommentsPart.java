package id.prokus.workbook.handback;

import id.prokus.workbook.handback.XmlCursor.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The comments of one sheet. Ours of an earlier return go, the sender's stay; where the sender has written on a cell that
 * gets a comment, ours stands below.
 */
final class CommentsPart {

    /** A piece of a comment's text: the element that holds it, and its words. */
    private record Piece(String element, String words) {}

    private final XmlEdits edits;
    private final XmlCursor cursor;
    private final Map<String, String> wanted;
    private final List<String> authors = new ArrayList<>();
    private final Set<String> dropped = new LinkedHashSet<>();
    private String prefix = "";

    /**
     * @param xml the part as it is
     * @param wanted what to say, by cell ("C6")
     */
    CommentsPart(byte[] xml, Map<String, String> wanted) {
        this.wanted = new LinkedHashMap<>(wanted);
        edits = new XmlEdits(xml);
        cursor = new XmlCursor(xml);
    }

    /** The part of a sheet that came without comments. */
    static byte[] none(Dialect dialect) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"" + dialect.main()
                        + "\"><authors></authors><commentList></commentList></comments>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Whether any comment here is ours. */
    static boolean hasOurs(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8).contains(OwnComment.HEAD);
    }

    byte[] applied() {
        while (cursor.next()) {
            if (cursor.is("comments") && cursor.opens()) {
                prefix = cursor.prefix();
            } else if (cursor.is("author") && cursor.opens()) {
                authors.add(words());
            } else if (cursor.is("authors") && cursor.tag() != Tag.OPEN) {
                append(authors.contains(OwnComment.HEAD) ? "" : "<author>" + OwnComment.HEAD + "</author>");
            } else if (cursor.is("comment") && cursor.opens()) {
                comment();
            } else if (cursor.is("commentList") && cursor.tag() != Tag.OPEN) {
                append(missing());
            }
        }
        return edits.applied();
    }

    /** The cells that lost a comment of ours, whose shape goes too. Known once applied. */
    Set<String> dropped() {
        return dropped;
    }

    /** The cells that got a comment where the sender has none. Known once applied. */
    Set<String> added() {
        return wanted.keySet();
    }

    private void append(String children) {
        String prefixed = Prefixed.with(prefix, children);
        if (cursor.tag() == Tag.EMPTY) {
            XmlChildren.open(edits, cursor, prefixed);
        } else {
            edits.insert(cursor.start(), prefixed);
        }
    }

    private String missing() {
        int author = authors.contains(OwnComment.HEAD) ? authors.indexOf(OwnComment.HEAD) : authors.size();
        StringBuilder comments = new StringBuilder();
        wanted.forEach((cell, text) -> comments.append("<comment ref=\"" + cell + "\" authorId=\"" + author
                + "\"><text>" + OwnComment.runs(text, false) + "</text></comment>"));
        return comments.toString();
    }

    private void comment() {
        int from = cursor.start();
        String cell = cursor.attribute("ref");
        int author = cursor.number("authorId", -1);
        int textFrom = -1;
        int textTo = -1;
        List<Piece> pieces = new ArrayList<>();
        int outside = cursor.depth();
        boolean filled = cursor.tag() == Tag.OPEN;
        while (filled && cursor.next() && cursor.depth() > outside) {
            if (cursor.is("text") && cursor.tag() == Tag.OPEN) {
                textFrom = cursor.end();
            } else if (cursor.is("text") && cursor.tag() == Tag.CLOSE) {
                textTo = cursor.start();
            } else if ((cursor.is("r") || cursor.is("t") || cursor.is("rPh")) && cursor.opens()) {
                pieces.add(piece());
            }
        }
        List<Piece> theirs = theirs(pieces);
        boolean ours =
                author >= 0 && author < authors.size() && authors.get(author).equals(OwnComment.HEAD);
        if (ours || (theirs.isEmpty() && !pieces.isEmpty())) {
            edits.replace(from, cursor.end(), "");
            dropped.add(cell);
        } else if (textTo >= 0 && (wanted.containsKey(cell) || theirs.size() < pieces.size())) {
            StringBuilder text = new StringBuilder();
            theirs.forEach(piece -> text.append(piece.element()));
            String more = wanted.remove(cell);
            text.append(more == null ? "" : Prefixed.with(prefix, OwnComment.runs(more, true)));
            edits.replace(textFrom, textTo, text.toString());
        }
    }

    /** What the sender wrote, before our first line. */
    private List<Piece> theirs(List<Piece> pieces) {
        List<Piece> theirs = new ArrayList<>();
        for (Piece piece : pieces) {
            int ours = piece.words().indexOf(OwnComment.HEAD);
            if (ours < 0) {
                theirs.add(piece);
                continue;
            }
            String before = piece.words().substring(0, ours).stripTrailing();
            if (!before.isEmpty()) {
                theirs.add(run(before));
            }
            break;
        }
        return theirs;
    }

    private Piece piece() {
        int from = cursor.start();
        if (cursor.is("t")) {
            return run(words());
        }
        StringBuilder words = new StringBuilder();
        int outside = cursor.depth();
        boolean filled = cursor.tag() == Tag.OPEN;
        while (filled && cursor.next() && cursor.depth() > outside) {
            if (cursor.is("t") && cursor.opens()) {
                words.append(words());
            }
        }
        return new Piece(cursor.text(from, cursor.end()), words.toString());
    }

    private Piece run(String words) {
        String run = "<r><t xml:space=\"preserve\">" + XmlText.escape(words) + "</t></r>";
        return new Piece(Prefixed.with(prefix, run), words);
    }

    /** The text of the element the cursor stands on; goes to its end. */
    private String words() {
        if (cursor.tag() == Tag.EMPTY) {
            return "";
        }
        int from = cursor.end();
        cursor.next();
        return XmlText.unescape(cursor.text(from, cursor.start()));
    }
}
