/** Who takes part as an office: ministry, Dinas Sosial, incubators and their units, agreements, posts and duties as periods. */
@NullMarked
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"vocabulary", "terminal", "web", "place", "access"})
package id.prokus.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
