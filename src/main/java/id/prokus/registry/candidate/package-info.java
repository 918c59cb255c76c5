/** Who is proposed (usulan): lists of candidates, what becomes of each, and their selection by SK. */
@NullMarked
@NamedInterface("candidate")
package id.prokus.registry.candidate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
