/** A round's results, frozen: versions, their differences, who signed them, and the berita acara. */
@NullMarked
@NamedInterface("snapshot")
package id.prokus.olah.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
