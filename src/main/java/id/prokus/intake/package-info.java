/** What was received, kept raw: files, observations with their cell, notes (findings), corrections, returns. An observation is the only home of a reported value. */
@NullMarked
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "vocabulary",
            "database",
            "place",
            "access",
            "web",
            "workbook",
            "workbook::handback",
            "programme",
            "programme::roster"
        })
package id.prokus.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
