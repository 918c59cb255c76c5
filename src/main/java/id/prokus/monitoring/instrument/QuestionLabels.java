package id.prokus.monitoring.instrument;

import id.prokus.vocabulary.Text;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How a form words its questions, read without building it.
 *
 * @param labels by path in the form, in its order
 */
public record QuestionLabels(Map<String, Text> labels) {

    private static final String LABEL = ":label";

    /** @throws IllegalStateException where it is no XML: published forms are */
    public static QuestionLabels of(byte[] form) {
        try {
            return read(SafeXml.reader(new ByteArrayInputStream(form)));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A published form is no XML", e);
        }
    }

    /** Of a version of a form; none where it was never published here. */
    public static QuestionLabels of(Instruments instruments, String form, String version) {
        return instruments
                .find(form, version)
                .map(instruments::bytes)
                .map(QuestionLabels::of)
                .orElse(new QuestionLabels(Map.of()));
    }

    /** The question in words; the last part of its path where the form has none. */
    public Text of(String path) {
        Text known = labels.get(path.replaceAll("\\[\\d+]", ""));
        String name = path.substring(path.lastIndexOf('/') + 1);
        return known == null ? new Text(name, name) : known;
    }

    private static QuestionLabels read(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> indonesian = new LinkedHashMap<>();
        Map<String, String> english = new HashMap<>();
        Map<String, String> into = indonesian;
        String path = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "translation" -> into = attribute(xml, "lang").contains("(en)") ? english : indonesian;
                case "text" -> {
                    String id = attribute(xml, "id");
                    path = id.endsWith(LABEL) ? id.substring(0, id.length() - LABEL.length()) : "";
                }
                case "value" -> {
                    if (!path.isEmpty()) {
                        into.putIfAbsent(path, words(xml));
                    }
                }
                default -> {
                    // Only what is said is read.
                }
            }
        }
        Map<String, Text> labels = new LinkedHashMap<>();
        indonesian.forEach((at, words) -> labels.put(at, new Text(words, english.getOrDefault(at, words))));
        return new QuestionLabels(labels);
    }

    /** Without what is filled in from other answers. */
    private static String words(XMLStreamReader xml) throws XMLStreamException {
        var words = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    depth++;
                    words.append('…');
                }
                case XMLStreamReader.END_ELEMENT -> depth--;
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> words.append(xml.getText());
                default -> {
                    // Comments say nothing.
                }
            }
        }
        return words.toString().strip();
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
