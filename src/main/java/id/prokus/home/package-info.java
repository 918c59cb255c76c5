/** The front door: start page, search, navigation. */
@NullMarked
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {
            "vocabulary",
            "place",
            "access",
            "organisation",
            "web",
            "programme",
            "programme::roster",
            "intake",
            "registry",
            "registry::decree",
            "kpm",
            "monitoring::returned",
            "registry::listing",
            "indicator",
            "report",
            "olah",
            "olah::snapshot",
            "dissemination::edition",
            "dissemination::feedback",
            "dissemination::followup",
            "dissemination::response",
            "example"
        })
package id.prokus.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
