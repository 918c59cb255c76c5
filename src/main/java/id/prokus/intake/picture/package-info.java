/** Photographs and receipts among what was received: read once, and shown without what a camera wrote beside the picture. */
@NullMarked
@NamedInterface("picture")
package id.prokus.intake.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
