package id.prokus.report.document;

import java.util.List;

/**
 * Blocks within a frame.
 *
 * @param minimumHeight of the inside, in points: an empty panel is a place to write by hand
 */
public record Panel(List<Block> blocks, double minimumHeight) implements Block {

    /** Between frame and text, in points. */
    static final double PADDING = 3.4;

    public Panel {
        blocks = List.copyOf(blocks);
    }
}
