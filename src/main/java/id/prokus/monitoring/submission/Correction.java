package id.prokus.monitoring.submission;

import id.prokus.vocabulary.TimeOrderedId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The answers of a submission, to be corrected and sent anew in its place.
 *
 * @param version of the form it was filled in with, and is corrected with
 * @param xml with an instanceID of its own, and the former one as its deprecatedID
 */
public record Correction(String form, String version, byte[] xml) {

    static Correction of(Submission former, byte[] bytes) {
        try {
            Document document = parse(bytes);
            Element meta = child(document.getDocumentElement(), "meta")
                    .orElseGet(() -> add(document.getDocumentElement(), "meta"));
            child(meta, "instanceID")
                    .orElseGet(() -> add(meta, "instanceID"))
                    .setTextContent("uuid:" + TimeOrderedId.next());
            child(meta, "deprecatedID")
                    .orElseGet(() -> add(meta, "deprecatedID"))
                    .setTextContent(former.instance());
            return new Correction(former.form(), former.version(), written(document));
        } catch (SAXException | IOException | ParserConfigurationException | TransformerException e) {
            // What the parser says of it may hold what was answered.
            throw new IllegalStateException("What was received as XML is none: " + former.id());
        }
    }

    private static Document parse(byte[] bytes) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static Optional<Element> child(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(one -> name.equals(one.getLocalName()))
                .findFirst();
    }

    /** Named as its parent is, since forms put meta in one namespace or another. */
    private static Element add(Element parent, String name) {
        String prefix = parent.getPrefix();
        Element added = parent.getOwnerDocument()
                .createElementNS(parent.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
        parent.appendChild(added);
        return added;
    }

    private static byte[] written(Document document) throws TransformerException {
        var out = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }

    /** Never what was answered. */
    @Override
    public String toString() {
        return "Correction[" + form + " " + version + "]";
    }
}
