/** What was processed becomes part of the families' timelines. */
@NullMarked
package id.prokus.olah.lives;

import org.jspecify.annotations.NullMarked;
