package id.prokus.report.document;

import id.prokus.web.chart.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Counts the lines a text takes, breaking where the writers break: at spaces and after hyphens. */
final class Ruler {

    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern AFTER_HYPHEN = Pattern.compile("(?<=[A-Za-z]-)(?=[A-Za-z])");

    private Ruler() {}

    /** At least one line, also for an empty text. */
    static int lines(RichText text, Typeface face, double size, double width) {
        double room = width + 0.01;
        double space = face.width(" ", size);
        double used = 0;
        int lines = 1;
        for (Piece piece : pieces(text, face, size)) {
            double before = used == 0 || !piece.afterSpace() ? 0 : space;
            if (used > 0 && used + before + piece.width() > room) {
                lines++;
                used = piece.width();
            } else {
                used += before + piece.width();
            }
        }
        return lines;
    }

    /** What stays on one line. */
    private record Piece(double width, boolean afterSpace) {}

    private static List<Piece> pieces(RichText text, Typeface face, double size) {
        List<Piece> pieces = new ArrayList<>();
        boolean glue = false;
        for (RichText.Span span : text.spans()) {
            Typeface own = face(face, span.emphasis());
            String words = span.text();
            boolean afterSpace = words.startsWith(" ");
            for (String word : SPACES.split(words.trim())) {
                if (word.isEmpty()) {
                    continue;
                }
                for (String part : parts(word)) {
                    double width = own.width(part, size);
                    if (glue && !afterSpace && !pieces.isEmpty()) {
                        Piece last = pieces.removeLast();
                        pieces.add(new Piece(last.width() + width, last.afterSpace()));
                    } else {
                        pieces.add(new Piece(width, afterSpace));
                    }
                    glue = false;
                    afterSpace = false;
                }
                afterSpace = true;
            }
            glue = !words.endsWith(" ");
        }
        return pieces;
    }

    private static String[] parts(String word) {
        return word.indexOf('-') < 0 ? new String[] {word} : AFTER_HYPHEN.split(word);
    }

    static Typeface face(Typeface base, RichText.Emphasis emphasis) {
        return switch (emphasis) {
            case NONE -> base;
            case BOLD -> base == Typeface.SERIF ? Typeface.SERIF_BOLD : Typeface.SANS_BOLD;
            case ITALIC -> Typeface.SANS_ITALIC;
        };
    }
}
