package id.prokus.report.document;

import id.prokus.web.chart.Drawing;

/**
 * A drawing of figures, under its caption.
 *
 * @param alternative what it shows, for who cannot see it; its numbers stand in the annex
 */
public record Figure(Caption caption, Drawing drawing, String alternative) implements Block {

    public Figure {
        if (caption.kind() != Caption.Kind.GAMBAR || alternative.isBlank()) {
            throw new IllegalArgumentException("A figure needs a caption of a figure and an alternative text.");
        }
    }
}
