package id.prokus.workbook.handback;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which other parts a part points to. */
final class Relations {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private record Relation(String id, String type, String target) {}

    private final PackageParts parts;
    private final String source;

    private Relations(PackageParts parts, String source) {
        this.parts = parts;
        this.source = source;
    }

    /** Those of one part; those of the whole package for an empty name. */
    static Relations of(PackageParts parts, String source) {
        return new Relations(parts, source);
    }

    static String partName(String source) {
        int slash = source.lastIndexOf('/') + 1;
        return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    }

    /** The part an id points to. */
    Optional<String> target(String id) throws IOException {
        return all().stream()
                .filter(r -> r.id().equals(id))
                .map(Relation::target)
                .findFirst();
    }

    /** The first part of a kind: "comments", "styles". */
    Optional<String> first(String kind) throws IOException {
        return all().stream()
                .filter(r -> r.type().endsWith("/" + kind))
                .map(Relation::target)
                .findFirst();
    }

    /** Points to one part more; returns the id. */
    String add(String type, String target) throws IOException {
        byte[] xml = parts.find(partName(source))
                .orElse(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
                                + NAMESPACE + "\"></Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
        Set<String> taken = new HashSet<>();
        all().forEach(r -> taken.add(r.id()));
        int number = taken.size() + 1;
        while (taken.contains("rId" + number)) {
            number++;
        }
        String id = "rId" + number;
        parts.put(
                partName(source),
                XmlChildren.append(
                        xml,
                        "Relationships",
                        "Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"/" + XmlText.escape(target)
                                + "\""));
        return id;
    }

    void remove(String id) throws IOException {
        byte[] xml = parts.read(partName(source));
        XmlEdits edits = new XmlEdits(xml);
        XmlCursor cursor = new XmlCursor(xml);
        while (cursor.next()) {
            if (cursor.is("Relationship")
                    && cursor.opens()
                    && cursor.attribute("Id").equals(id)) {
                edits.remove(cursor);
            }
        }
        parts.put(partName(source), edits.applied());
    }

    private List<Relation> all() throws IOException {
        List<Relation> relations = new ArrayList<>();
        XmlCursor cursor = new XmlCursor(parts.find(partName(source)).orElse(new byte[0]));
        while (cursor.next()) {
            if (cursor.is("Relationship")
                    && cursor.opens()
                    && !cursor.attribute("TargetMode").equals("External")) {
                relations.add(new Relation(
                        cursor.attribute("Id"), cursor.attribute("Type"), resolved(cursor.attribute("Target"))));
            }
        }
        return relations;
    }

    private String resolved(String target) {
        String decoded =
                target.contains("%") ? URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8) : target;
        if (decoded.startsWith("/")) {
            return decoded.substring(1);
        }
        Deque<String> path = new ArrayDeque<>();
        for (String step : (source.substring(0, source.lastIndexOf('/') + 1) + decoded).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
