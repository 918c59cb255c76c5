package id.prokus.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Which parts a part of an xlsx points to. */
final class XlsxRelations {

    /**
     * @param type the last word of its type ("worksheet"), the same in the transitional and the strict edition
     * @param part the name of the part pointed to
     */
    record Relation(String type, String part) {}

    private final Map<String, Relation> byId = new LinkedHashMap<>();

    /** @param part the name of the part whose relations are asked; empty for the package itself */
    static XlsxRelations of(ZipParts parts, String part) throws UnreadableFile, IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        XlsxRelations relations = new XlsxRelations();
        if (!parts.has(name)) {
            return relations;
        }
        try (InputStream in = parts.stream(name)) {
            Xml xml = Xml.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    parts.budget().part();
                    String type = xml.attribute("Type");
                    relations.byId.put(
                            xml.attribute("Id"),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolve(folder, xml.attribute("Target"))));
                }
            }
        }
        return relations;
    }

    /** Of type and part empty where there is none. */
    Relation get(String id) {
        return byId.getOrDefault(id, new Relation("", ""));
    }

    /** The first part of a type; empty where there is none. */
    String part(String type) {
        for (Relation relation : byId.values()) {
            if (relation.type().equals(type)) {
                return relation.part();
            }
        }
        return "";
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            int up = base.lastIndexOf('/', base.length() - 2);
            base = up < 0 ? "" : base.substring(0, up + 1);
        }
        return base + (rest.startsWith("./") ? rest.substring(2) : rest);
    }
}
