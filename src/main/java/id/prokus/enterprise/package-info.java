/** The businesses that families run: what they sell, turnover, workers, papers, credit, plan and stage. */
@NullMarked
@ApplicationModule(
        displayName = "Enterprise",
        allowedDependencies = {
            "vocabulary",
            "place",
            "access",
            "web",
            "programme",
            "registry::timeline",
        })
package id.prokus.enterprise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
