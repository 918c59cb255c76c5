/** Whose families: the list that a form's reader chooses from, with what was reported last. */
@NullMarked
@NamedInterface("family")
package id.prokus.monitoring.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
