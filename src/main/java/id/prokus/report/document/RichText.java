package id.prokus.report.document;

import id.prokus.web.chart.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A text in which some words are bold or slanted. */
public record RichText(List<Span> spans) {

    /** How a span differs from the text around it. */
    public enum Emphasis {
        NONE,
        BOLD,
        ITALIC
    }

    /** Words set alike. */
    public record Span(String text, Emphasis emphasis) {
        public Span {
            text = printable(text);
        }
    }

    public RichText {
        spans = List.copyOf(spans);
    }

    public static RichText of(String plain) {
        return new RichText(List.of(new Span(plain, Emphasis.NONE)));
    }

    public static RichText bold(String text) {
        return new RichText(List.of(new Span(text, Emphasis.BOLD)));
    }

    public static RichText italic(String text) {
        return new RichText(List.of(new Span(text, Emphasis.ITALIC)));
    }

    public RichText and(String plain) {
        return and(of(plain));
    }

    public RichText and(RichText more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more.spans());
        return new RichText(all);
    }

    /** The same words, all of them bold. */
    public RichText strong() {
        return bold(plain());
    }

    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** What was sent may hold anything; a font without the letter, or a control character, would spoil the file. */
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == 0x2212 || c == 0x2012) {
                kept.append('–');
            } else if (Character.isWhitespace(c)) {
                kept.append(' ');
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                kept.appendCodePoint(Typeface.shows(c) ? c : '?');
            }
        });
        return kept.toString();
    }
}
