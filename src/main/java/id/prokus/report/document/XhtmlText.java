package id.prokus.report.document;

import id.prokus.web.chart.Markup;

/** Text with emphasis, and captions, in the markup the PDF is set from. */
final class XhtmlText {

    private final Markup body;

    XhtmlText(Markup body) {
        this.body = body;
    }

    void caption(Caption caption) {
        body.open("p", "class", Style.CAPTION.cssClass());
        rich(caption.text());
        body.close();
    }

    void rich(RichText text) {
        for (RichText.Span span : text.spans()) {
            switch (span.emphasis()) {
                case NONE -> body.text(span.text());
                case BOLD -> body.open("b").text(span.text()).close();
                case ITALIC -> body.open("i").text(span.text()).close();
            }
        }
    }
}
