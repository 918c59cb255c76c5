package id.prokus.report.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Photographs in rows, each over its caption, many on a page.
 *
 * @param across how many stand in a row
 */
public record Photographs(List<Photograph> all, int across) implements Block {

    static final double GAP = 6;

    public Photographs {
        all = List.copyOf(all);
    }

    List<List<Photograph>> rows() {
        var rows = new ArrayList<List<Photograph>>();
        for (int from = 0; from < all.size(); from += across) {
            rows.add(all.subList(from, Math.min(all.size(), from + across)));
        }
        return rows;
    }

    /** The side of the square in which each stands. */
    double side(double width) {
        return (width - (across - 1) * GAP) / across - 1;
    }
}
