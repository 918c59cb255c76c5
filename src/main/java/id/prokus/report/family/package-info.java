/** A family on paper: its sheet of two pages. */
@NullMarked
package id.prokus.report.family;

import org.jspecify.annotations.NullMarked;
