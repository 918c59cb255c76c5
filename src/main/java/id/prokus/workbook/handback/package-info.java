/**
 * Handing workbooks back: an .xlsx changed in place, with colours, comments, text cells and one sheet more, while every
 * other byte stays.
 */
@NullMarked
@NamedInterface("handback")
package id.prokus.workbook.handback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
