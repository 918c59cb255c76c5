/** Reading spreadsheets as people send them: tables, headings, values, each with its cell; and handing them back with comments. Knows no database and no KPM. */
@NullMarked
@ApplicationModule(
        displayName = "Workbook",
        allowedDependencies = {"vocabulary"})
package id.prokus.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
