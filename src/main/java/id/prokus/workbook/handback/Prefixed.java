package id.prokus.workbook.handback;

import java.util.regex.Pattern;

/** XML of our own, in a part whose elements carry a prefix. */
final class Prefixed {

    private static final Pattern ELEMENT = Pattern.compile("<(/?)(?=[a-zA-Z])");

    private Prefixed() {}

    /** The same elements with a prefix ("x:" or nothing); texts must be escaped. */
    static String with(String prefix, String xml) {
        return prefix.isEmpty() ? xml : ELEMENT.matcher(xml).replaceAll("<$1" + prefix);
    }
}
