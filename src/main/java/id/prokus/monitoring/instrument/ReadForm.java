package id.prokus.monitoring.instrument;

import id.prokus.registry.timeline.Choice;
import id.prokus.vocabulary.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads what an XForm asks, without building it: also of one that could not be built. */
final class ReadForm {

    private static final Pattern ITEXT = Pattern.compile("jr:itext\\('([^']*)'\\)");
    private static final String ENGLISH = "(en)";
    private static final List<String> CONTROLS =
            List.of("input", "select1", "select", "upload", "trigger", "range", "rank", "secret");

    private final Element root;
    private final FormHeader header;
    private final List<String> languages = new ArrayList<>();
    private final Map<String, Text> words = new LinkedHashMap<>();
    private final List<String> untranslated = new ArrayList<>();
    private final Map<String, Element> binds = new LinkedHashMap<>();
    private final Map<String, String> attached = new LinkedHashMap<>();
    private final List<FormLine> lines = new ArrayList<>();
    private boolean encrypted;

    private ReadForm(Element root, FormHeader header) {
        this.root = root;
        this.header = header;
    }

    /** @throws XMLStreamException where it is no XML, or has a DOCTYPE */
    static FormPaper read(byte[] bytes) throws XMLStreamException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            // Otherwise the parser prints what it does not like.
            builder.setErrorHandler(new DefaultHandler());
            return new ReadForm(
                            builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement(), FormHeader.of(bytes))
                    .paper();
        } catch (SAXException e) {
            throw new XMLStreamException(e.getMessage());
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("every Java reads XML", e);
        }
    }

    private FormPaper paper() {
        all("itext").forEach(this::itext);
        all("bind").forEach(bind -> binds.putIfAbsent(bind.getAttribute("nodeset"), bind));
        all("instance").stream()
                .filter(instance -> instance.hasAttribute("src"))
                .forEach(instance -> attached.put(instance.getAttribute("id"), instance.getAttribute("src")));
        encrypted = all("submission").stream().anyMatch(one -> one.hasAttribute("base64RsaPublicKey"));
        all("body").forEach(body -> children(body).forEach(child -> control(child, 0)));
        return new FormPaper(header, languages, lines, attached, untranslated, encrypted);
    }

    private void itext(Element itext) {
        var indonesian = new LinkedHashMap<String, String>();
        var english = new LinkedHashMap<String, String>();
        for (Element translation : children(itext)) {
            String language = translation.getAttribute("lang");
            languages.add(language);
            var into = language.contains(ENGLISH) ? english : indonesian;
            for (Element text : children(translation)) {
                children(text).stream()
                        .filter(value -> value.getAttribute("form").isEmpty())
                        .findFirst()
                        .ifPresent(value -> into.put(text.getAttribute("id"), said(value)));
            }
        }
        indonesian.forEach((id, said) -> words.put(id, new Text(said, english.getOrDefault(id, said))));
        english.forEach((id, said) -> words.putIfAbsent(id, new Text(said, said)));
        words.keySet().stream()
                .filter(id -> !indonesian.containsKey(id)
                        || !english.containsKey(id)
                        || indonesian.getOrDefault(id, "").isBlank()
                        || english.getOrDefault(id, "").isBlank())
                .forEach(untranslated::add);
    }

    private void control(Element element, int level) {
        String name = element.getLocalName();
        if (name.equals("group") || name.equals("repeat")) {
            boolean shown = name.equals("repeat")
                    || !label(element, "label").indonesian().isEmpty()
                    || !reference(element).isEmpty();
            if (shown) {
                lines.add(line(element, name, level));
            }
            children(element).forEach(child -> control(child, shown ? level + 1 : level));
        } else if (CONTROLS.contains(name)) {
            lines.add(line(element, name, level));
        }
    }

    private FormLine line(Element element, String control, int level) {
        String path = reference(element);
        Element bind = binds.getOrDefault(path, element.getOwnerDocument().createElement("bind"));
        List<Element> within = children(element);
        return new FormLine(
                path,
                control,
                control.equals("group") || control.equals("repeat") ? "" : type(bind),
                level,
                label(element, "label"),
                label(element, "hint"),
                within.stream()
                        .filter(child -> child.getLocalName().equals("item"))
                        .map(this::choice)
                        .toList(),
                bind.getAttribute("required").equals("true()"),
                bind.getAttribute("readonly").equals("true()"),
                element.getAttribute("appearance"),
                element.getAttribute("mediatype"),
                bind.getAttribute("relevant"),
                bind.getAttribute("constraint"),
                within.stream()
                        .filter(child -> child.getLocalName().equals("itemset"))
                        .map(child -> child.getAttribute("nodeset"))
                        .findFirst()
                        .orElse(""),
                header.parts().getOrDefault(path, ""));
    }

    private static String type(Element bind) {
        String type = bind.getAttribute("type").replaceFirst("^[a-z]+:", "");
        return type.isEmpty() ? "string" : type;
    }

    private static String reference(Element element) {
        String reference = element.getAttribute("ref");
        return reference.isEmpty() ? element.getAttribute("nodeset") : reference;
    }

    private Choice choice(Element item) {
        String value = children(item).stream()
                .filter(child -> child.getLocalName().equals("value"))
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
        return new Choice(value.strip(), label(item, "label"));
    }

    private Text label(Element element, String name) {
        return children(element).stream()
                .filter(child -> child.getLocalName().equals(name))
                .findFirst()
                .map(label -> {
                    var reference = ITEXT.matcher(label.getAttribute("ref"));
                    String plain = said(label);
                    return reference.matches()
                            ? words.getOrDefault(reference.group(1), new Text("", ""))
                            : new Text(plain, plain);
                })
                .orElse(new Text("", ""));
    }

    /** An answer that is said in it stands as its name; what is worked out from several, as a gap. */
    private static String said(Element element) {
        var said = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element output && output.getLocalName().equals("output")) {
                String value = output.getAttribute("value");
                said.append('‹')
                        .append(
                                value.endsWith(")")
                                        ? "…"
                                        : value.substring(value.lastIndexOf('/') + 1)
                                                .replace('_', ' '))
                        .append('›');
            } else {
                said.append(child.getTextContent());
            }
        }
        return said.toString().strip();
    }

    private List<Element> all(String name) {
        var found = new ArrayList<Element>();
        var nodes = root.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static List<Element> children(Element element) {
        var found = new ArrayList<Element>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                found.add(one);
            }
        }
        return found;
    }
}
