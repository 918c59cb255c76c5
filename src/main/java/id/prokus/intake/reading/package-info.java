/** From a workbook to KPM rows: tables, headings, columns told by words and values, rows, and what gives reason to look. */
@NullMarked
@NamedInterface("reading")
package id.prokus.intake.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
