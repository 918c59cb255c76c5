/** Figures as people see them: never a bare number. */
@NullMarked
package id.prokus.indicator.pages;

import org.jspecify.annotations.NullMarked;
