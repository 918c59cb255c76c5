/** How submissions were filled in: rates to look into, and questions asked once more by somebody else. Never an accusation. */
@NullMarked
@NamedInterface("quality")
package id.prokus.monitoring.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
