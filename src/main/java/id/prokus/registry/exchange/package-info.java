/**
 * Events by the thousand: a workbook for every kind of event to fill in, taken in after it was looked at, taken along to be
 * corrected and sent again, and the same for other systems. Made from the kinds alone.
 */
@NullMarked
@NamedInterface("exchange")
package id.prokus.registry.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
