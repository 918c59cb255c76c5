/** Turning facts into numbers we stand by, with target, coverage and evidence level. */
@NullMarked
@ApplicationModule(
        displayName = "Indicator",
        allowedDependencies = {
            "vocabulary",
            "database",
            "place",
            "access",
            "web",
            "web::chart",
            "programme",
            "programme::roster",
            "intake",
            "registry",
            "registry::decree",
            "registry::timeline"
        })
package id.prokus.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
