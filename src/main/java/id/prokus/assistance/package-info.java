/** Capital and goods given to families (BSiMU), operational aid given to incubators (BOP), and what became of both. */
@NullMarked
@ApplicationModule(
        displayName = "Assistance",
        allowedDependencies = {
            "vocabulary",
            "place",
            "access",
            "web",
            "programme",
            "programme::roster",
            "registry",
            "registry::decree",
            "registry::timeline"
        })
package id.prokus.assistance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
