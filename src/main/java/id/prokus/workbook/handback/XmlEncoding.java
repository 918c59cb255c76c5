package id.prokus.workbook.handback;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nearly every workbook is written in UTF-8; the rest is brought there. */
final class XmlEncoding {

    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");

    private XmlEncoding() {}

    /** The same part in UTF-8: itself where it already is. */
    static byte[] utf8(byte[] xml) {
        if (xml.length > 1 && (xml[0] & 0xff) == 0xfe && (xml[1] & 0xff) == 0xff) {
            return recoded(xml, StandardCharsets.UTF_16BE);
        }
        if (xml.length > 1 && (xml[0] & 0xff) == 0xff && (xml[1] & 0xff) == 0xfe) {
            return recoded(xml, StandardCharsets.UTF_16LE);
        }
        Matcher declared = DECLARED.matcher(new String(xml, 0, Math.min(xml.length, 200), StandardCharsets.ISO_8859_1));
        if (!declared.find() || declared.group(1).equalsIgnoreCase("utf-8")) {
            return xml;
        }
        return Charset.isSupported(declared.group(1)) ? recoded(xml, Charset.forName(declared.group(1))) : xml;
    }

    private static byte[] recoded(byte[] xml, Charset from) {
        String text = new String(xml, from);
        int begin = text.startsWith("\uFEFF") ? 1 : 0;
        int declarationEnd = text.startsWith("<?xml", begin) ? text.indexOf("?>", begin) + 2 : begin;
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text.substring(declarationEnd))
                .getBytes(StandardCharsets.UTF_8);
    }
}
