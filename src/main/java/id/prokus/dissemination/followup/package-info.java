/** Tindak lanjut: who does what by when, by what it is told that it was done, and whether the figures moved since. */
@NullMarked
@NamedInterface("followup")
package id.prokus.dissemination.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
