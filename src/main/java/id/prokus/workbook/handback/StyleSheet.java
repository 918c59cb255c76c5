package id.prokus.workbook.handback;

import id.prokus.workbook.handback.CellRemark.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The styles of a workbook, to which some are added; a cell that gets a colour keeps its font, border and number format. */
final class StyleSheet {

    private static final int TEXT = 49;

    private record Wish(int style, Optional<Tone> tone, boolean text, boolean unlocked) {}

    private final StyleSections sections;
    private final Fills fills;
    private final List<CellFormat> formats = new ArrayList<>();
    private final Map<Wish, Integer> granted = new HashMap<>();

    /** @param formerColoursKept see {@link Fills} */
    StyleSheet(byte[] xml, boolean formerColoursKept) {
        sections = new StyleSections(xml);
        fills = new Fills(sections, formerColoursKept);
        sections.entries("cellXfs").forEach(xf -> formats.add(CellFormat.parse(xf)));
    }

    /** A style with one of our colours or with none, made text, or unlocked; else as it was. */
    int like(int style, Optional<Tone> tone, boolean text, boolean unlocked) {
        Wish wish = new Wish(style, tone, text, unlocked);
        Integer known = granted.get(wish);
        if (known == null) {
            known = grant(wish);
            granted.put(wish, known);
        }
        return known;
    }

    /** Whether a style carries one of our colours. */
    boolean isOurs(int style) {
        return style < formats.size() && fills.isTone(formats.get(style).fill());
    }

    /** Whether any style carries one of our colours: the workbook was handed back before. */
    boolean hasOurs() {
        return formats.stream().anyMatch(f -> fills.isTone(f.fill()));
    }

    private int grant(Wish wish) {
        CellFormat before = wish.style() < formats.size() ? formats.get(wish.style()) : CellFormat.plain();
        CellFormat format = fills.isTone(before.fill()) ? before.withFill(fills.under(before.fill())) : before;
        if (wish.tone().isPresent()) {
            format = format.withFill(fills.toned(format.fill(), wish.tone().get()));
        }
        if (wish.text()) {
            format = format.withNumberFormat(TEXT);
        }
        if (wish.unlocked()) {
            format = format.unlocked(sections.prefix());
        }
        return format.equals(before) ? wish.style() : add(format);
    }

    private int add(CellFormat format) {
        int known = formats.indexOf(format);
        if (known >= 0) {
            return known;
        }
        formats.add(format);
        return sections.add("cellXfs", format.toXml(sections.prefix()));
    }

    /**
     * A style of our own.
     *
     * @param font the inside of a {@code font} element, without prefixes; empty for the workbook's own
     * @param colour what is behind the text; empty for nothing
     * @param lined whether a thin line goes under the cell
     * @param alignment the attributes of its alignment
     */
    int own(String font, Optional<String> colour, boolean lined, String alignment) {
        String p = sections.prefix();
        int fontId = font.isEmpty() ? 0 : sections.add("fonts", Prefixed.with(p, "<font>" + font + "</font>"));
        int borderId = lined
                ? sections.add(
                        "borders",
                        Prefixed.with(
                                p,
                                "<border><left/><right/><top/><bottom style=\"thin\"><color rgb=\"FFBFBFBF\"/></bottom>"
                                        + "<diagonal/></border>"))
                : 0;
        int fillId = colour.map(fills::solid).orElse(0);
        // quotePrefix: what was typed stays text even when somebody edits the cell, formula or not.
        return add(CellFormat.parse("<" + p + "xf numFmtId=\"0\" fontId=\"" + fontId + "\" fillId=\"" + fillId
                + "\" borderId=\"" + borderId + "\" xfId=\"0\" quotePrefix=\"1\" applyFont=\"1\" applyFill=\"1\" "
                + "applyBorder=\"1\" applyAlignment=\"1\"><" + p + "alignment " + alignment + "/></" + p + "xf>"));
    }

    byte[] applied() {
        return sections.applied();
    }
}
