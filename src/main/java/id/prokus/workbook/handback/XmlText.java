package id.prokus.workbook.handback;

import java.util.regex.Pattern;

/** Text on its way into XML and out of it. */
final class XmlText {

    /** Spreadsheets read {@code _x000D_} as one character; the text itself must not be mistaken for that. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XmlText() {}

    /** Escaped for an element or an attribute; characters XML cannot hold are dropped. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\t' -> escaped.append("&#").append(c).append(';');
                default -> {
                    if (c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Escaped for the text of a cell or a comment. */
    static String cellText(String text) {
        return escape(LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_"));
    }

    static String unescape(String xml) {
        if (xml.indexOf('&') < 0) {
            return xml;
        }
        StringBuilder text = new StringBuilder(xml.length());
        int at = 0;
        for (int amp = xml.indexOf('&'); amp >= 0; amp = xml.indexOf('&', at)) {
            int semicolon = xml.indexOf(';', amp);
            if (semicolon < 0) {
                break;
            }
            text.append(xml, at, amp).append(entity(xml.substring(amp + 1, semicolon)));
            at = semicolon + 1;
        }
        return text.append(xml, at, xml.length()).toString();
    }

    private static String entity(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> numbered(name);
        };
    }

    private static String numbered(String name) {
        try {
            boolean hex = name.startsWith("#x");
            return Character.toString(Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unknown) {
            return "&" + name + ";";
        }
    }
}
