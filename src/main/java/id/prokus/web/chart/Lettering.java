package id.prokus.web.chart;

import id.prokus.web.chart.Drawing.Anchor;
import java.util.ArrayList;
import java.util.List;

/** How words of a chart are written, and how they are made to fit. */
record Lettering(Typeface typeface, double size, Colour colour) {

    static final Lettering PLAIN = new Lettering(Typeface.SANS, 12, Colour.INK);
    static final Lettering BOLD = new Lettering(Typeface.SANS_BOLD, 12, Colour.INK);
    static final Lettering SMALL = new Lettering(Typeface.SANS, 11, Colour.SOFT);
    static final Lettering SMALL_BOLD = new Lettering(Typeface.SANS_BOLD, 11, Colour.INK);

    Lettering in(Colour other) {
        return new Lettering(typeface, size, other);
    }

    Lettering sized(double other) {
        return new Lettering(typeface, other, colour);
    }

    /** From one line to the next. */
    double line() {
        return size * 1.25;
    }

    double width(String words) {
        return typeface.width(words, size);
    }

    /** Smaller, as far as it can still be read, where the words would be too wide. */
    Lettering fitting(String words, double room, double least) {
        double width = width(words);
        return width <= room ? this : sized(Math.max(least, Math.floor(size * room / width * 10) / 10));
    }

    /** The words, or as many letters as there is room for and three dots: the whole name stands in the table. */
    String cut(String words, double room) {
        if (width(words) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end).stripTrailing() + "…") > room) {
            end--;
        }
        return words.substring(0, end).stripTrailing() + "…";
    }

    /** The words on at most so many lines; the last is cut where there are more. */
    List<String> wrapped(String words, double room, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        String[] all = words.split(" ");
        for (int i = 0; i < all.length; i++) {
            String longer = line.isEmpty() ? all[i] : line + " " + all[i];
            if (width(longer) <= room || line.isEmpty()) {
                line = longer;
            } else if (lines.size() == most - 1) {
                line = longer;
            } else {
                lines.add(cut(line, room));
                line = all[i];
            }
        }
        lines.add(cut(line, room));
        return lines;
    }

    Drawing.Label at(double x, double y, String words, Anchor anchor) {
        return new Drawing.Label(x, y, words, typeface, size, anchor, colour);
    }
}
