package id.prokus.report.document;

import id.prokus.web.chart.Markup;
import id.prokus.web.chart.Typeface;

/** What stands round the body of a DOCX: the foot of the page, the watermark, bullets and settings. */
final class WordFurniture {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String W = " xmlns:w=\"" + WordStyles.NAMESPACE + "\"";

    private WordFurniture() {}

    static String footer(String left) {
        Markup out = new Markup().raw(DECLARATION).open("w:ftr", "xmlns:w", WordStyles.NAMESPACE);
        out.open("w:p").raw("<w:pPr><w:pStyle w:val=\"" + WordStyles.FOOTER + "\"/></w:pPr>");
        out.open("w:r").open("w:t", "xml:space", "preserve").text(left).close().close();
        out.raw("<w:r><w:tab/><w:t xml:space=\"preserve\">halaman </w:t></w:r>" + field("PAGE")
                + "<w:r><w:t xml:space=\"preserve\"> dari </w:t></w:r>" + field("NUMPAGES"));
        return out.close().close().toString();
    }

    static String header(String watermark) {
        Markup out = new Markup().raw(DECLARATION);
        out.open(
                "w:hdr",
                "xmlns:w",
                WordStyles.NAMESPACE,
                "xmlns:v",
                "urn:schemas-microsoft-com:vml",
                "xmlns:o",
                "urn:schemas-microsoft-com:office:office");
        out.open("w:p").raw("<w:pPr><w:pStyle w:val=\"" + WordStyles.GAP + "\"/></w:pPr>");
        if (!watermark.isEmpty()) {
            out.raw(WORD_ART);
            out.empty(
                    "v:textpath",
                    "style",
                    "font-family:'" + Typeface.SANS_BOLD.family() + "';font-weight:bold;font-size:1pt",
                    "string",
                    watermark);
            out.raw("</v:shape></w:pict></w:r>");
        }
        return out.close().close().toString();
    }

    private static final String WORD_ART = """
            <w:r><w:rPr><w:noProof/></w:rPr><w:pict>\
            <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" \
            path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>\
            <v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>\
            <v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>\
            <v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>\
            <v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" \
            o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype>\
            <v:shape id="TandaAir" o:spid="_x0000_s2049" type="#_x0000_t136" alt="" \
            style="position:absolute;margin-left:0;margin-top:0;width:500pt;height:84pt;rotation:306;\
            z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
            mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" \
            fillcolor="#ebebeb" stroked="f">""";

    static String numbering() {
        return DECLARATION + "<w:numbering" + W
                + "><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/>"
                + "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"" + WordText.twips(Items.INDENT) + "\" w:hanging=\""
                + WordText.twips(Items.INDENT) + "\"/></w:pPr></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    static String settings() {
        return DECLARATION + "<w:settings" + W + "><w:embedTrueTypeFonts/><w:defaultTabStop w:val=\"720\"/>"
                + "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
                + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
                + "</w:compat><w:themeFontLang w:val=\"id-ID\"/></w:settings>";
    }

    private static String field(String instruction) {
        return "<w:fldSimple w:instr=\" " + instruction + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }
}
