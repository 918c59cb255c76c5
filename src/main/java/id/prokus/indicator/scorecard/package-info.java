/**
 * The Poverty Probability Index: ten questions, points and a look-up table in versions, and how many of a group are likely to
 * live below a poverty line. It tells of groups, never of one family.
 */
@NullMarked
package id.prokus.indicator.scorecard;

import org.jspecify.annotations.NullMarked;
