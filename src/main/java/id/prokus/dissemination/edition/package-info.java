/** The ringkasan of an edition composed from what the data say, what the meeting said and what was agreed; approved and issued. */
@NullMarked
@NamedInterface("edition")
package id.prokus.dissemination.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
