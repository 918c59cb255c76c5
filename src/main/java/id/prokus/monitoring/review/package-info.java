/** Looking at what others entered: approving it, returning it, and seeing what waits. */
@NullMarked
@NamedInterface("review")
package id.prokus.monitoring.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
