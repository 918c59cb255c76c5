/** Handing back: an incubator's own workbook with its notes, and the standard workbook of the next round. */
@NullMarked
@NamedInterface("handback")
package id.prokus.intake.handback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
