/** Who may see and do what, where and for whom, and the trail of who did. */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"vocabulary", "place", "terminal", "database", "web"})
package id.prokus.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
