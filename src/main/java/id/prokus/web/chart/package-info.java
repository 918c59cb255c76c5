/** Pictures of numbers: drawings that become SVG, ink on a canvas or PNG, and the charts that are drawn with them. Knows no SQL and no page. */
@NullMarked
@NamedInterface("chart")
package id.prokus.web.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
