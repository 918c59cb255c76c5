/** Who takes part: families, told apart and told together across rows, files and incubators. */
@NullMarked
@ApplicationModule(
        displayName = "Registry",
        allowedDependencies = {"vocabulary", "place", "access", "web", "programme", "intake"})
package id.prokus.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
