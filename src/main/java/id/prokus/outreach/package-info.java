/**
 * What everybody may know without signing in: the programme, its published figures with small groups held back, documents,
 * open data, stories.
 */
@NullMarked
@ApplicationModule(
        displayName = "Outreach",
        allowedDependencies = {
            "vocabulary",
            "place",
            "access",
            "web",
            "programme",
            "intake",
            "registry",
            "indicator",
            "report",
            "report::document",
            "olah",
            "dissemination::edition",
            "story"
        })
package id.prokus.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
