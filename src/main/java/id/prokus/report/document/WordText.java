package id.prokus.report.document;

import id.prokus.web.chart.Markup;
import java.util.List;

/** Paragraphs, runs and captions of a DOCX, and the page breaks between them. */
final class WordText {

    static final String TWENTIETHS = "dxa";

    private final Markup out;
    private boolean breakPending;

    WordText(Markup out) {
        this.out = out;
    }

    static String twips(double points) {
        return Long.toString(Math.round(points * 20));
    }

    /** What comes next begins a page. */
    void breakPage() {
        breakPending = true;
    }

    /** A table cannot begin a page by itself: an empty line does. */
    void breakBeforeTable() {
        if (breakPending) {
            startParagraph(WordStyles.GAP, "", "");
            out.close();
        }
    }

    void startParagraph(String style, String numbering, String justification) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (breakPending) {
            out.empty("w:pageBreakBefore");
            breakPending = false;
        }
        out.raw(numbering).raw(justification).close();
    }

    void runs(RichText text) {
        for (RichText.Span span : text.spans()) {
            run(span.text(), span.emphasis());
        }
    }

    void run(String text, RichText.Emphasis emphasis) {
        out.open("w:r");
        switch (emphasis) {
            case NONE -> {}
            case BOLD -> out.raw("<w:rPr><w:b/><w:bCs/></w:rPr>");
            case ITALIC -> out.raw("<w:rPr><w:i/><w:iCs/></w:rPr>");
        }
        String[] parts = text.split("-(?=Rp)", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                // A minus must not be left behind at the end of a line.
                out.empty("w:noBreakHyphen");
            }
            if (!parts[i].isEmpty()) {
                out.open("w:t", "xml:space", "preserve").text(parts[i]).close();
            }
        }
        out.close();
    }

    /** The number is a field that counts, told its value, so that a list of tables made in Word is right. */
    void caption(Caption caption) {
        startParagraph(Style.CAPTION.wordId(), "", "");
        String digits = caption.number().replaceAll("\\D.*", "");
        List<RichText.Span> spans = caption.text().spans();
        String head = spans.getFirst().text();
        if (digits.isEmpty()) {
            run(head, RichText.Emphasis.BOLD);
        } else {
            run(caption.kind().label() + " ", RichText.Emphasis.BOLD);
            out.open("w:fldSimple", "w:instr", " SEQ " + caption.kind().label() + " \\* ARABIC \\r " + digits + " ");
            run(digits, RichText.Emphasis.BOLD);
            out.close();
            run(head.substring(caption.kind().label().length() + 1 + digits.length()), RichText.Emphasis.BOLD);
        }
        spans.stream().skip(1).forEach(span -> run(span.text(), span.emphasis()));
        out.close();
    }

    void gap(double points) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"" + WordStyles.GAP + "\"/><w:spacing w:line=\"" + twips(points)
                + "\" w:lineRule=\"exact\"/></w:pPr></w:p>");
    }
}
