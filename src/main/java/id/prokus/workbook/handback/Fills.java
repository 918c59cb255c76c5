package id.prokus.workbook.handback;

import id.prokus.workbook.handback.CellRemark.Tone;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The colours behind cells. A solid fill has a second colour that nobody sees; ours keeps the cell's former colour there,
 * so that it comes back when the workbook is handed back a second time.
 */
final class Fills {

    /** What a spreadsheet writes for "no colour of its own". */
    private static final String NONE = "indexed=\"64\"";

    private record Fill(boolean solid, String front, String behind) {}

    private final StyleSections sections;
    private final boolean formerKept;
    private final List<Fill> fills = new ArrayList<>();

    /** @param formerKept false where the program that saved the workbook writes second colours of its own */
    Fills(StyleSections sections, boolean formerKept) {
        this.sections = sections;
        this.formerKept = formerKept;
        sections.entries("fills").forEach(fill -> fills.add(parse(fill)));
    }

    /** The fill of a tone over another. */
    int toned(int fill, Tone tone) {
        Fill over = fills.get(fill < fills.size() ? fill : 0);
        return solid(rgb(tone), over.solid() ? over.front() : NONE);
    }

    /** A fill of one colour, given as alpha, red, green, blue. */
    int solid(String argb) {
        return solid("rgb=\"" + argb + "\"", NONE);
    }

    boolean isTone(int fill) {
        return fill < fills.size()
                && Arrays.stream(Tone.values())
                        .anyMatch(t -> fills.get(fill).front().contains(rgb(t)));
    }

    /** What stood under a tone. */
    int under(int fill) {
        String former = fills.get(fill).behind();
        return !formerKept || former.isEmpty() || former.equals(NONE) ? 0 : solid(former, NONE);
    }

    private static String rgb(Tone tone) {
        return "rgb=\"" + tone.colour() + "\"";
    }

    private int solid(String front, String behind) {
        Fill wanted = new Fill(true, front, behind);
        int index = fills.indexOf(wanted);
        if (index >= 0) {
            return index;
        }
        String p = sections.prefix();
        fills.add(wanted);
        return sections.add(
                "fills",
                "<" + p + "fill><" + p + "patternFill patternType=\"solid\"><" + p + "fgColor " + front + "/><" + p
                        + "bgColor " + behind + "/></" + p + "patternFill></" + p + "fill>");
    }

    private static Fill parse(String fill) {
        XmlCursor cursor = new XmlCursor(fill.getBytes(StandardCharsets.UTF_8));
        boolean solid = false;
        String front = "";
        String behind = "";
        while (cursor.next()) {
            if (cursor.is("patternFill") && cursor.opens()) {
                solid = cursor.attribute("patternType").equals("solid");
            } else if (cursor.is("fgColor") && cursor.opens()) {
                front = cursor.attributeText();
            } else if (cursor.is("bgColor") && cursor.opens()) {
                behind = cursor.attributeText();
            }
        }
        return new Fill(solid, front, behind);
    }
}
