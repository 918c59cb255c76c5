package id.prokus.monitoring.instrument;

import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an XForm says of itself, read without building it.
 *
 * @param kind the code of the kind of event its answers become: {@code prokus:kind} on its model
 * @param calculated what is calculated, by path, with its expression
 * @param parts groups whose answers become an event of their own, by path, with the code of its kind: {@code prokus:kind}
 *     on the group's bind
 */
public record FormHeader(
        String id,
        String version,
        String title,
        String kind,
        Map<String, String> calculated,
        SequencedMap<String, String> parts) {

    private static final String PROKUS = "urn:prokus:instrument";

    public FormHeader {
        calculated = Map.copyOf(calculated);
        parts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parts));
    }

    /** @throws XMLStreamException where it is no XML */
    public static FormHeader of(byte[] bytes) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(bytes));
        var calculated = new LinkedHashMap<String, String>();
        var parts = new LinkedHashMap<String, String>();
        String id = "";
        String version = "";
        String title = "";
        String kind = "";
        boolean inFirstInstance = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "title" -> title = xml.getElementText().strip();
                case "model" -> kind = attribute(xml, PROKUS, "kind");
                case "instance" -> inFirstInstance = id.isEmpty();
                case "bind" -> {
                    String expression = attribute(xml, "", "calculate");
                    String part = attribute(xml, PROKUS, "kind");
                    if (!part.isEmpty()) {
                        parts.put(attribute(xml, "", "nodeset"), part);
                    }
                    if (!expression.isEmpty()) {
                        calculated.put(attribute(xml, "", "nodeset"), expression);
                    }
                }
                default -> {
                    if (inFirstInstance && id.isEmpty()) {
                        id = attribute(xml, "", "id");
                        version = attribute(xml, "", "version");
                    }
                }
            }
        }
        return new FormHeader(id, version, title, kind, calculated, parts);
    }

    private static String attribute(XMLStreamReader xml, String space, String name) {
        String value = xml.getAttributeValue(space.isEmpty() ? null : space, name);
        return value == null ? "" : value;
    }
}
