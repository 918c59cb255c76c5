package id.prokus.report.document;

import id.prokus.web.chart.Svg;
import id.prokus.web.chart.Typeface;

/** The style sheet of the PDF, made from the {@link Style}s. */
final class StyleSheet {

    private StyleSheet() {}

    static String of(String footer) {
        StringBuilder css = new StringBuilder(page(footer));
        for (Style style : Style.values()) {
            css.append('.').append(style.cssClass()).append(rule(style));
        }
        return css.append(FIXED).toString();
    }

    private static String page(String footer) {
        String small = "font-family:'" + Typeface.SANS.family() + "';font-size:7.5pt;color:#333;vertical-align:top;"
                + "padding-top:4pt;border-top:0.4pt solid #777;";
        return "@page{size:210mm 297mm;margin:" + length(Paper.TOP) + " " + length(Paper.SIDE) + " "
                + length(Paper.BOTTOM) + " " + length(Paper.SIDE) + ";"
                + "@bottom-left{width:78%;text-align:left;content:'" + footer.replace("'", "’") + "';" + small + "}"
                + "@bottom-right{width:22%;text-align:right;content:'halaman ' counter(page) ' dari ' counter(pages);"
                + small + "}}";
    }

    private static String rule(Style style) {
        Typeface face = style.typeface();
        return "{font-family:'" + face.family() + "';font-weight:" + face.weight() + ";font-size:"
                + length(style.size())
                + ";line-height:" + length(style.leading()) + ";margin:0;padding:" + length(style.before()) + " 0 "
                + length(style.after()) + " 0}";
    }

    private static String length(double points) {
        return Svg.points(points) + "pt";
    }

    private static final String FIXED = """
            body{margin:0;font-family:'Noto Sans SemiCondensed';font-size:10pt;line-height:12pt;color:#000}
            h1,h2,h3{page-break-after:avoid}
            p{orphans:2;widows:2}
            p.caption{page-break-after:avoid}
            .centred{text-align:center}
            .together{page-break-inside:avoid}
            .page-break{page-break-after:always}
            .rule{border-top:1pt solid #000;margin:2pt 0;height:0}
            .panel{border:0.8pt solid #000;padding:2.6pt;margin:0 0 2.4pt 0;page-break-inside:avoid}
            .columns{page-break-inside:avoid;overflow:hidden}
            .column{float:left}
            object{display:block}
            img{display:block}
            ul[class]{margin:0;padding:0 0 0 9pt;list-style-type:disc}
            ul li{margin-bottom:1.2pt}
            table{border-collapse:collapse;table-layout:fixed;width:100%;margin:0 0 2.4pt 0;-fs-table-paginate:paginate}
            tr{page-break-inside:avoid}
            td,th{padding:1pt 2.5pt;vertical-align:top}
            .cell-small td,.cell-small th{padding:0.5pt 1.6pt}
            th{font-weight:700;vertical-align:bottom;border-top:0.8pt solid #000;border-bottom:0.5pt solid #000;background-color:#ececec}
            td{border-bottom:0.5pt solid #9a9a9a}
            tr.total td{font-weight:700;border-top:0.6pt solid #000;border-bottom:0.6pt solid #000}
            tr.inner td{font-weight:700;background-color:#f4f4f4}
            .s{text-align:left}
            td.off,th.off,.cell-small td.off,.cell-small th.off{padding-left:8pt}
            .e{text-align:right}
            td.e{white-space:nowrap}
            .c{text-align:center}
            """;
}
