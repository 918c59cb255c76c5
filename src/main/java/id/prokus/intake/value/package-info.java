/** What a text in a cell means: money, dates, counts, yes and no, identity numbers, each in every way people write it. */
@NullMarked
@NamedInterface("value")
package id.prokus.intake.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
