/** Pairs of rows that seem to be about one person, and what people say of them. */
@NullMarked
package id.prokus.olah.likeness;

import org.jspecify.annotations.NullMarked;
