/** Families that may be one: looked for, held side by side, merged, kept apart, and parted again. */
@NullMarked
package id.prokus.registry.twin;

import org.jspecify.annotations.NullMarked;
