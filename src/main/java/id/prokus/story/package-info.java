/** Change in a family's own words, tied to its timeline, with its consent; and what of it anybody may read. */
@NullMarked
@ApplicationModule(
        displayName = "Story",
        allowedDependencies = {
            "vocabulary",
            "database",
            "place",
            "access",
            "web",
            "web::chart",
            "intake",
            "registry",
            "registry::consent",
            "registry::timeline",
            "indicator",
            "report",
            "report::document"
        })
package id.prokus.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
