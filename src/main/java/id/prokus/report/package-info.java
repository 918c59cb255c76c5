/** Telling others: the ringkasan, its sentences with their evidence, its documents. */
@NullMarked
@ApplicationModule(
        displayName = "Report",
        allowedDependencies = {
            "vocabulary",
            "place",
            "access",
            "web",
            "web::chart",
            "workbook",
            "programme",
            "programme::roster",
            "intake",
            "intake::picture",
            "registry",
            "registry::timeline",
            "registry::decree",
            "assistance",
            "indicator"
        })
package id.prokus.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
