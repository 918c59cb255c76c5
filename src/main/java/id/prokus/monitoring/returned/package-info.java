/** What was returned to its sender, question by question, until it is right. */
@NullMarked
@NamedInterface("returned")
package id.prokus.monitoring.returned;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
