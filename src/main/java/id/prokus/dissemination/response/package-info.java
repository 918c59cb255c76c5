/** Tanggapan: what each organisation says to a snapshot, and how much of the figures is approved. Silence is no consent. */
@NullMarked
@NamedInterface("response")
package id.prokus.dissemination.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
