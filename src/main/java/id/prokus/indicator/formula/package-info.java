/** Indicators as data: what each means, the formula that says one number for each family, and its published versions. */
@NullMarked
@NamedInterface("formula")
package id.prokus.indicator.formula;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
