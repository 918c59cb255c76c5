/** Whole lives for the invented families: what they were given, who walked with them, what changed. */
@NullMarked
package id.prokus.example.lives;

import org.jspecify.annotations.NullMarked;
