/** What was promised: editions and how each is configured, cohorts, quotas, rosters, targets. */
@NullMarked
@ApplicationModule(
        displayName = "Programme",
        allowedDependencies = {"vocabulary", "place", "access", "web"})
package id.prokus.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
