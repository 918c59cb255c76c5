/** Bringing results back: the results meeting, who was invited and came, what they said, what was agreed. */
@NullMarked
@ApplicationModule(
        displayName = "Dissemination",
        allowedDependencies = {
            "vocabulary",
            "database",
            "place",
            "access",
            "organisation",
            "web",
            "web::chart",
            "workbook",
            "programme",
            "programme::roster",
            "intake",
            "intake::handback",
            "registry",
            "registry::decree",
            "indicator",
            "report",
            "report::document",
            "olah",
            "olah::snapshot",
            "terminal"
        })
package id.prokus.dissemination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
