package id.prokus.report.document;

/**
 * A paragraph or a heading.
 *
 * @param centred in the middle of the line instead of at its start
 */
public record Paragraph(Style style, RichText text, boolean centred) implements Block {

    public static Paragraph of(Style style, String text) {
        return new Paragraph(style, RichText.of(text), false);
    }

    public static Paragraph of(Style style, RichText text) {
        return new Paragraph(style, text, false);
    }

    public static Paragraph centred(Style style, String text) {
        return new Paragraph(style, RichText.of(text), true);
    }

    public static Paragraph body(String text) {
        return of(Style.BODY, text);
    }
}
