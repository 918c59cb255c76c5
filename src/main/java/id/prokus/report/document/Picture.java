package id.prokus.report.document;

import id.prokus.web.chart.Drawing;

/**
 * A drawing that is not evidence and so needs no caption: a code to scan.
 *
 * @param alternative what it shows, for who cannot see it
 */
public record Picture(Drawing drawing, String alternative) implements Block {}
