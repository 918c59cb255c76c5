/** What was sent: kept as received, checked here, and what is valid put on the timeline. */
@NullMarked
@NamedInterface("submission")
package id.prokus.monitoring.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
