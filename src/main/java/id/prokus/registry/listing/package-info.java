/**
 * The list of families: one line for each family and edition, kept up in the transaction that changes what it says, so that
 * a million of them can be narrowed, searched and turned over at once.
 */
@NullMarked
@NamedInterface("listing")
package id.prokus.registry.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
