package id.prokus.workbook.handback;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a part, each with its place; whatever no change touches stays byte for byte. Changes must not overlap. */
final class XmlEdits {

    private record Edit(int from, int to, String text) {}

    private final byte[] xml;
    private final List<Edit> edits = new ArrayList<>();

    XmlEdits(byte[] xml) {
        this.xml = xml;
    }

    void replace(int from, int to, String text) {
        edits.add(new Edit(from, to, text));
    }

    void insert(int at, String text) {
        replace(at, at, text);
    }

    /** Sets an attribute of the tag a cursor stands on. */
    void attribute(XmlCursor cursor, String name, String value) {
        if (cursor.find(name)) {
            replace(cursor.valueStart(), cursor.valueEnd(), XmlText.escape(value));
        } else {
            insert(cursor.nameEnd(), " " + name + "=\"" + XmlText.escape(value) + "\"");
        }
    }

    /** Takes out the element a cursor stands on, with all it holds; the cursor then stands on its end. */
    void remove(XmlCursor cursor) {
        int from = cursor.start();
        cursor.toEnd();
        replace(from, cursor.end(), "");
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    byte[] applied() {
        // A stable sort: two insertions in one place stay in the order in which they were made.
        edits.sort(Comparator.comparingInt(Edit::from));
        ByteArrayOutputStream changed = new ByteArrayOutputStream(xml.length + edits.size() * 64 + 64);
        int at = 0;
        for (Edit edit : edits) {
            changed.write(xml, at, edit.from() - at);
            changed.writeBytes(edit.text().getBytes(StandardCharsets.UTF_8));
            at = edit.to();
        }
        changed.write(xml, at, xml.length - at);
        return changed.toByteArray();
    }
}
