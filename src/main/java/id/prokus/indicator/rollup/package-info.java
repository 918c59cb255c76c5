/** Sums of what formulas say, kept up with every write and exact at any moment. */
@NullMarked
package id.prokus.indicator.rollup;

import org.jspecify.annotations.NullMarked;
