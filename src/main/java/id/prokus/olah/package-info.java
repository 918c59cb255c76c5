/** One processing run from what was sent to the ringkasan: its files, progress, decisions and results, from the terminal and the browser. */
@NullMarked
@ApplicationModule(
        displayName = "Olah",
        allowedDependencies = {
            "vocabulary",
            "database",
            "place",
            "access",
            "web",
            "workbook",
            "workbook::handback",
            "programme",
            "programme::roster",
            "intake",
            "intake::reading",
            "intake::handback",
            "intake::sender",
            "intake::value",
            "registry",
            "registry::decree",
            "registry::timeline",
            "indicator",
            "report",
            "report::document",
            "terminal"
        })
package id.prokus.olah;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
