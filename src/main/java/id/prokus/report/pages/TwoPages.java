package id.prokus.report.pages;

import id.prokus.report.document.Block;
import id.prokus.report.document.Height;
import id.prokus.report.document.PageBreak;
import id.prokus.report.document.Paper;
import id.prokus.report.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Fills two pages and never a third: shortens lists, the least loss first, until the blocks fit, then gives back what
 * fits after all.
 */
final class TwoPages {

    /** Left free at the foot of a page, because Word and LibreOffice round heights and borders in their own ways. */
    private static final double SPARE = 10;

    private static final double ROOM = Paper.TEXT_HEIGHT - SPARE;

    private TwoPages() {}

    /** @param blocks what would stand on the pages, given how much of each list */
    static List<Block> fill(Function<Room, Pages> blocks) {
        List<UnaryOperator<Room>> taken = new ArrayList<>();
        Optional<List<Block>> set = set(blocks.apply(Room.FULL));
        for (UnaryOperator<Room> step : Shortening.STEPS) {
            if (set.isPresent()) {
                break;
            }
            taken.add(step);
            set = set(blocks.apply(after(taken)));
        }
        for (int i = taken.size() - 2; i >= 0; i--) {
            List<UnaryOperator<Room>> fewer = new ArrayList<>(taken);
            fewer.remove(i);
            Optional<List<Block>> fuller = set(blocks.apply(after(fewer)));
            if (fuller.isPresent()) {
                taken = fewer;
                set = fuller;
            }
        }
        return set.orElseGet(() -> cut(blocks.apply(after(Shortening.STEPS))));
    }

    /** What belongs on page one, and what on page two, if both fit. */
    record Pages(List<Block> first, List<Block> second) {}

    private static Room after(List<UnaryOperator<Room>> steps) {
        Room room = Room.FULL;
        for (UnaryOperator<Room> step : steps) {
            room = step.apply(room);
        }
        return room;
    }

    /** Broken where it belongs, else where page one is full; empty where two pages are not enough. */
    private static Optional<List<Block>> set(Pages pages) {
        if (fits(pages.first()) && fits(pages.second())) {
            return Optional.of(broken(pages.first(), pages.second()));
        }
        List<Block> all = new ArrayList<>(pages.first());
        all.addAll(pages.second());
        for (int i = all.size() - 1; i > 0; i--) {
            boolean headingLeftBehind =
                    all.get(i - 1) instanceof Paragraph last && last.style().isHeading();
            if (!headingLeftBehind && fits(all.subList(0, i))) {
                return fits(all.subList(i, all.size()))
                        ? Optional.of(broken(all.subList(0, i), all.subList(i, all.size())))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean fits(List<Block> blocks) {
        return Height.of(blocks, Paper.TEXT_WIDTH) <= ROOM;
    }

    private static List<Block> broken(List<Block> first, List<Block> second) {
        List<Block> blocks = new ArrayList<>(first);
        blocks.add(new PageBreak());
        blocks.addAll(second);
        return blocks;
    }

    /** Pages that still do not fit lose their ends: better than a third page. */
    private static List<Block> cut(Pages pages) {
        return broken(cut(pages.first()), cut(pages.second()));
    }

    private static List<Block> cut(List<Block> page) {
        List<Block> kept = new ArrayList<>(page);
        while (!fits(kept)) {
            kept.removeLast();
        }
        return kept;
    }
}
