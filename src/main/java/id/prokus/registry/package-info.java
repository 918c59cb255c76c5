/** Who takes part: families, named by SK and enrolled, told apart and told together across rows, files and incubators. */
@NullMarked
@ApplicationModule(
        displayName = "Registry",
        allowedDependencies = {
            "vocabulary",
            "place",
            "access",
            "database",
            "organisation",
            "web",
            "database",
            "workbook",
            "workbook::handback",
            "programme",
            "programme::roster",
            "intake",
            "intake::picture",
            "intake::reading",
            "intake::value"
        })
package id.prokus.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
