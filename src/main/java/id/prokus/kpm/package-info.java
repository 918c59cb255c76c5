/** The family's own door: a card with a link to its own page, its cash book, its consent, its complaints. */
@NullMarked
@ApplicationModule(
        displayName = "KPM",
        allowedDependencies = {
            "vocabulary",
            "database",
            "place",
            "access",
            "organisation",
            "web",
            "web::chart",
            "registry",
            "registry::timeline",
            "report",
            "report::document"
        })
package id.prokus.kpm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
