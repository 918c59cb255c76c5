package id.prokus.report.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Points and tables on slides, in the largest letters in which all of it fits. Where not even the smallest do, it goes
 * on over numbered slides, or stays on one and leaves out its end, as whoever fills the slides wants.
 */
public final class FittedSlides {

    /** Where one more slide is no matter, less is filled than there is: another office's Arial may run wider. */
    private static final double ROOM = (Slide.BODY_BOTTOM - Slide.BODY_TOP) * 0.88;

    private final SlideDeck deck;
    private final double[] letters;
    private final double[] cells;

    /**
     * @param letters in which points may be set, in points, the largest first
     * @param cells in which tables may be set, likewise
     */
    public FittedSlides(SlideDeck deck, double[] letters, double[] cells) {
        this.deck = deck;
        this.letters = letters;
        this.cells = cells;
    }

    /** Points on as many slides as they need. */
    public void points(String title, List<String> lines) {
        double size = largest(letters, ROOM, one -> SlideHeight.of(lines, one));
        numbered(
                title,
                pages(lines, page -> SlideHeight.of(page, size) <= ROOM),
                (slide, page) -> slide.points(page, size));
    }

    /** A table on as many slides as it needs, its head on each. */
    public void table(String title, SlideTable table) {
        double size = largest(cells, ROOM, table::height);
        numbered(
                title,
                pages(table.rows(), page -> table.with(page).height(size) <= ROOM),
                (slide, page) -> slide.table(table.with(page), size));
    }

    /**
     * Points on one slide.
     *
     * @param room what they may take of it, in points
     * @param elsewhere said instead of the last, where they do not fit
     */
    public void points(Slide slide, List<String> lines, double room, String elsewhere) {
        if (lines.isEmpty()) {
            return;
        }
        double size = largest(letters, room, one -> SlideHeight.of(lines, one));
        if (SlideHeight.of(lines, size) <= room) {
            slide.points(lines, size);
        } else {
            List<String> kept = first(lines, some -> SlideHeight.of(with(some, elsewhere), size) <= room);
            slide.points(with(kept, elsewhere), size);
        }
    }

    /** A table on what is left of one slide: its last row may be a sum and stays, those before it give way. */
    public void table(Slide slide, SlideTable table) {
        double size = largest(cells, slide.room(), table::height);
        if (table.height(size) <= slide.room()) {
            slide.table(table, size);
        } else {
            List<String> last = table.rows().getLast();
            List<List<String>> kept = first(
                    table.rows().subList(0, table.rows().size() - 1),
                    some -> table.with(with(some, last)).height(size) <= slide.room());
            slide.table(table.with(with(kept, last)), size);
        }
    }

    /** In which all fits; the smallest where it fits in none. */
    private static double largest(double[] sizes, double room, DoubleUnaryOperator height) {
        return Arrays.stream(sizes)
                .filter(size -> height.applyAsDouble(size) <= room)
                .findFirst()
                .orElse(sizes[sizes.length - 1]);
    }

    /** As many on a slide as fit, at least one: words that fit no slide must come to an end. */
    private static <T> List<List<T>> pages(List<T> all, Predicate<List<T>> fits) {
        List<List<T>> pages = new ArrayList<>();
        List<T> left = all;
        while (!left.isEmpty()) {
            int taken = Math.max(1, first(left, fits).size());
            pages.add(left.subList(0, taken));
            left = left.subList(taken, left.size());
        }
        return pages;
    }

    /** As many from the first on as fit; may be none. */
    private static <T> List<T> first(List<T> all, Predicate<List<T>> fits) {
        int count = 0;
        while (count < all.size() && fits.test(all.subList(0, count + 1))) {
            count++;
        }
        return all.subList(0, count);
    }

    private static <T> List<T> with(List<T> some, T last) {
        return Stream.concat(some.stream(), Stream.of(last)).toList();
    }

    private <T> void numbered(String title, List<T> pages, BiConsumer<Slide, T> fill) {
        for (int i = 0; i < pages.size(); i++) {
            String place = pages.size() == 1 ? "" : " (%d dari %d)".formatted(i + 1, pages.size());
            fill.accept(deck.slide(title + place), pages.get(i));
        }
    }
}
