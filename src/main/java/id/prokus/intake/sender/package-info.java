/** Who sent a file, which of an incubator's files replaces which, and what changed between them. */
@NullMarked
@NamedInterface("sender")
package id.prokus.intake.sender;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
