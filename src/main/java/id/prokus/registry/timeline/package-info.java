/**
 * One timeline per family: what happened, in the order in which it happened, each with when it was recorded and where it
 * comes from. Other modules say what can happen and may put lines of their own between.
 */
@NullMarked
@NamedInterface("timeline")
package id.prokus.registry.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
