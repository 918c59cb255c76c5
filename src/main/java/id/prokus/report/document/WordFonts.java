package id.prokus.report.document;

import id.prokus.web.chart.Typeface;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The fonts inside a DOCX: lines then break alike in every office, whatever fonts it has. */
final class WordFonts {

    private static final Map<Typeface, String> ROLES = Map.of(
            Typeface.SANS, "embedRegular",
            Typeface.SANS_BOLD, "embedBold",
            Typeface.SANS_ITALIC, "embedItalic",
            Typeface.SERIF, "embedRegular",
            Typeface.SERIF_BOLD, "embedBold");

    private WordFonts() {}

    static String table() {
        Map<String, StringBuilder> families = new LinkedHashMap<>();
        for (Typeface face : Typeface.values()) {
            families.computeIfAbsent(face.family(), _ -> new StringBuilder())
                    .append("<w:" + ROLES.get(face) + " r:id=\"" + relation(face) + "\" w:fontKey=\"{" + key(face)
                            + "}\"/>");
        }
        StringBuilder out =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:fonts xmlns:w=\""
                        + WordStyles.NAMESPACE
                        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">");
        families.forEach((family, embedded) -> out.append("<w:font w:name=\"" + family + "\"><w:charset w:val=\"00\"/>"
                + "<w:family w:val=\"auto\"/><w:pitch w:val=\"variable\"/>" + embedded + "</w:font>"));
        return out.append("</w:fonts>").toString();
    }

    static String relation(Typeface face) {
        return "rId" + (face.ordinal() + 1);
    }

    /** The font as Word wants it: its first 32 bytes crossed with the key (ECMA-376 part 4, 2.8.1). */
    static byte[] obfuscated(Typeface face) {
        byte[] key = HexFormat.of().parseHex(key(face).replace("-", ""));
        byte[] bytes = face.bytes();
        for (int i = 0; i < 32; i++) {
            bytes[i] ^= key[15 - i % 16];
        }
        return bytes;
    }

    private static String key(Typeface face) {
        return UUID.nameUUIDFromBytes(("prokus " + face).getBytes(StandardCharsets.UTF_8))
                .toString()
                .toUpperCase(Locale.ROOT);
    }
}
