/** What stands on the pages of a ringkasan: the two pages, the full version and its annexes. Adds no figure and no finding. */
@NullMarked
package id.prokus.report.pages;

import org.jspecify.annotations.NullMarked;
