/** Who was to report in an edition, and how many families each: the list of incubators. */
@NullMarked
@NamedInterface("roster")
package id.prokus.programme.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
