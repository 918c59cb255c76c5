package id.prokus.report.document;

import id.prokus.web.chart.Markup;
import id.prokus.web.chart.Typeface;

/** The named styles of the DOCX, made from the {@link Style}s. */
final class WordStyles {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String TABLE = "TabelProkus";
    static final String PICTURE = "Gambar";
    static final String GAP = "Jarak";
    static final String FOOTER = "Footer";

    private WordStyles() {}

    static String xml() {
        Markup out = new Markup();
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>").open("w:styles", "xmlns:w", NAMESPACE);
        out.raw("<w:docDefaults><w:rPrDefault><w:rPr>"
                + fonts(Typeface.SANS)
                + "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/><w:lang w:val=\"id-ID\" w:eastAsia=\"id-ID\" w:bidi=\"ar-SA\"/>"
                + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/></w:pPr>"
                + "</w:pPrDefault></w:docDefaults>");
        for (Style style : Style.values()) {
            paragraphStyle(out, style);
        }
        out.raw(
                plain(
                        PICTURE,
                        "Gambar",
                        "<w:keepNext w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/>"));
        out.raw(plain(GAP, "Jarak", "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"));
        out.raw(plain(
                FOOTER,
                "footer",
                "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"777777\"/></w:pBdr><w:tabs>"
                        + "<w:tab w:val=\"right\" w:pos=\"" + WordText.twips(Paper.TEXT_WIDTH) + "\"/></w:tabs>"));
        out.raw(tableStyles());
        return out.close().toString();
    }

    static String fonts(Typeface face) {
        String family = face.family();
        return "<w:rFonts w:ascii=\"" + family + "\" w:hAnsi=\"" + family + "\" w:eastAsia=\"" + family + "\" w:cs=\""
                + family + "\"/>";
    }

    private static void paragraphStyle(Markup out, Style style) {
        if (style == Style.BODY) {
            out.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", style.wordId());
        } else {
            out.open("w:style", "w:type", "paragraph", "w:styleId", style.wordId());
        }
        out.empty("w:name", "w:val", style.wordName());
        if (style != Style.BODY) {
            out.empty("w:basedOn", "w:val", style == Style.PART ? Style.CHAPTER.wordId() : Style.BODY.wordId());
        }
        if (style.isHeading()) {
            out.empty("w:next", "w:val", Style.BODY.wordId());
        }
        out.empty("w:qFormat");
        out.open("w:pPr");
        if (style.isHeading() || style == Style.CAPTION) {
            out.empty("w:keepNext").empty("w:keepLines");
        }
        out.empty(
                "w:spacing",
                "w:before",
                WordText.twips(style.before()),
                "w:after",
                WordText.twips(style.after()),
                "w:line",
                WordText.twips(style.leading()),
                "w:lineRule",
                "exact");
        if (style.isHeading()) {
            out.empty("w:outlineLvl", "w:val", Integer.toString(style.outlineLevel() - 1));
        }
        out.close();
        String size = Long.toString(Math.round(style.size() * 2));
        String bold = style.typeface().weight() == 700 ? "1" : "0";
        out.open("w:rPr")
                .raw(fonts(style.typeface()))
                .empty("w:b", "w:val", bold)
                .empty("w:bCs", "w:val", bold)
                .empty("w:sz", "w:val", size)
                .empty("w:szCs", "w:val", size)
                .close();
        out.close();
    }

    private static String plain(String id, String name, String paragraph) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:pPr>" + paragraph
                + "</w:pPr><w:rPr><w:sz w:val=\"15\"/></w:rPr></w:style>";
    }

    private static String tableStyles() {
        return "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
                + "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>"
                + "<w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
                + "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"" + TABLE
                + "\"><w:name w:val=\"Tabel ProKUS\"/>"
                + "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>"
                + "<w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/>"
                + "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"9A9A9A\"/>"
                + "<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"9A9A9A\"/></w:tblBorders></w:tblPr>"
                + "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>"
                + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"ECECEC\"/></w:tcPr></w:tblStylePr></w:style>";
    }
}
