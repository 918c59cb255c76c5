/** Turning facts into numbers we stand by, with target, coverage and evidence level. */
@NullMarked
@ApplicationModule(
        displayName = "Indicator",
        allowedDependencies = {
            "vocabulary",
            "place",
            "access",
            "web",
            "programme",
            "intake",
            "registry",
            "registry::timeline"
        })
package id.prokus.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
