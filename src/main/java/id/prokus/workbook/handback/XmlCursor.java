package id.prokus.workbook.handback;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Walks over the tags of a part of a workbook and says where they stand, so that a few can be changed and every other byte
 * stays. Prefixes do not matter: {@code <x:c>} is a {@code c}. The part is in UTF-8 ({@link XmlEncoding}).
 */
final class XmlCursor {

    enum Tag {
        OPEN,
        CLOSE,
        /** Opens and closes itself. */
        EMPTY
    }

    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    private final byte[] xml;
    private final XmlBytes words;
    private Tag tag = Tag.EMPTY;
    private int start;
    private int end;
    private int nameStart;
    private int localStart;
    private int nameEnd;
    private int open;
    private int depth;
    private int valueStart;
    private int valueEnd;

    XmlCursor(byte[] xml) {
        this(xml, 0);
    }

    /** Starts at an offset outside any tag; depths count from there. */
    XmlCursor(byte[] xml, int from) {
        this.xml = xml;
        this.words = new XmlBytes(xml);
        this.end = from;
    }

    /** Goes to the next tag; false at the end. */
    boolean next() {
        int at = end;
        while (true) {
            while (at < xml.length && xml[at] != '<') {
                at++;
            }
            if (at + 1 >= xml.length) {
                start = end = xml.length;
                return false;
            }
            if (xml[at + 1] == '?') {
                at = words.after("?>", at);
            } else if (xml[at + 1] == '!') {
                at = words.startsWith("<!--", at)
                        ? words.after("-->", at)
                        : words.after(words.startsWith("<![CDATA[", at) ? "]]>" : ">", at);
            } else {
                readTag(at);
                return true;
            }
        }
    }

    /** Goes to the end of the element whose tag this is. */
    void toEnd() {
        int outside = depth;
        while (tag == Tag.OPEN || depth > outside) {
            if (!next() || (tag == Tag.CLOSE && depth <= outside)) {
                return;
            }
        }
    }

    private void readTag(int at) {
        start = at;
        boolean closing = xml[at + 1] == '/';
        nameStart = localStart = closing ? at + 2 : at + 1;
        int i = nameStart;
        while (i < xml.length && xml[i] != '>' && xml[i] != '/' && xml[i] > ' ') {
            if (xml[i++] == ':') {
                localStart = i;
            }
        }
        nameEnd = i;
        while (i < xml.length && xml[i] != '>') {
            if (xml[i] == '"' || xml[i] == '\'') {
                i = words.closingQuote(i);
            }
            i++;
        }
        end = Math.min(i + 1, xml.length);
        tag = closing ? Tag.CLOSE : xml[Math.max(start, end - 2)] == '/' ? Tag.EMPTY : Tag.OPEN;
        depth = tag == Tag.CLOSE ? --open : tag == Tag.OPEN ? open++ : open;
    }

    Tag tag() {
        return tag;
    }

    boolean opens() {
        return tag != Tag.CLOSE;
    }

    /** Whether the tag has this name, whatever its prefix. */
    boolean is(String name) {
        return nameEnd - localStart == name.length() && words.startsWith(name, localStart);
    }

    String name() {
        return text(localStart, nameEnd);
    }

    /** The tag's prefix with its colon, or nothing. */
    String prefix() {
        return text(nameStart, localStart);
    }

    /** Offset of the tag's "&lt;". */
    int start() {
        return start;
    }

    /** Offset after the tag's "&gt;". */
    int end() {
        return end;
    }

    /** Offset after the tag's name, where an attribute may be put. */
    int nameEnd() {
        return nameEnd;
    }

    /** How many elements stand round this one. */
    int depth() {
        return depth;
    }

    /** Looks for an attribute, prefix included where it has one; then {@link #valueStart} and {@link #valueEnd} enclose it. */
    boolean find(String attribute) {
        return find(attribute, false);
    }

    /** The value of an attribute, unescaped; empty where there is none. */
    String attribute(String attribute) {
        return find(attribute, false) ? XmlText.unescape(text(valueStart, valueEnd)) : "";
    }

    /** The value of {@code r:id}, under whatever prefix; empty where there is none. */
    String relation() {
        return find("id", true) ? XmlText.unescape(text(valueStart, valueEnd)) : "";
    }

    /** A whole number in an attribute, or another where there is none. */
    int number(String attribute, int otherwise) {
        try {
            return find(attribute) ? Integer.parseInt(text(valueStart, valueEnd)) : otherwise;
        } catch (NumberFormatException broken) {
            return otherwise;
        }
    }

    /** All attributes in their order, unescaped. */
    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(text(nameEnd, end));
        while (matcher.find()) {
            String quoted = matcher.group(2);
            attributes.put(matcher.group(1), XmlText.unescape(quoted.substring(1, quoted.length() - 1)));
        }
        return attributes;
    }

    /** All attributes as they stand, one space between them. */
    String attributeText() {
        return attributes().entrySet().stream()
                .map(a -> a.getKey() + "=\"" + XmlText.escape(a.getValue()) + "\"")
                .collect(Collectors.joining(" "));
    }

    /** Whether an attribute says yes. */
    boolean isOn(String attribute) {
        String value = attribute(attribute);
        return value.equals("1") || value.equals("true");
    }

    int valueStart() {
        return valueStart;
    }

    int valueEnd() {
        return valueEnd;
    }

    private boolean find(String attribute, boolean underPrefix) {
        int i = nameEnd;
        while (i < end) {
            while (i < end && xml[i] <= ' ') {
                i++;
            }
            int from = i;
            int local = i;
            while (i < end && xml[i] != '=' && xml[i] != '>') {
                if (xml[i++] == ':') {
                    local = i;
                }
            }
            int to = i;
            while (to > from && xml[to - 1] <= ' ') {
                to--;
            }
            while (i < end && xml[i] != '"' && xml[i] != '\'') {
                i++;
            }
            if (i >= end) {
                return false;
            }
            valueStart = i + 1;
            valueEnd = words.closingQuote(i);
            i = valueEnd + 1;
            int compared = underPrefix ? local : from;
            if (to - compared == attribute.length()
                    && words.startsWith(attribute, compared)
                    && underPrefix == (local > from)) {
                return true;
            }
        }
        return false;
    }

    String text(int from, int to) {
        return words.text(from, to);
    }
}
