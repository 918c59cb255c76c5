/**
 * Where a family's income stands against the minimum wage, the poverty line and the extreme line, how families and their
 * businesses move between classes, when one may be said to have graduated, and what was published of all that.
 */
@NullMarked
package id.prokus.indicator.ladder;

import org.jspecify.annotations.NullMarked;
