package id.prokus.report.document;

import java.util.List;

/** A list with bullets. */
public record Items(Style style, List<RichText> items) implements Block {

    /** How far the text stands in from the bullet, in points. */
    static final double INDENT = 9;

    public Items {
        items = List.copyOf(items);
    }
}
