/** The invented world and its guided trail: what a newcomer walks through, and what tests, benchmarks and pictures use. */
@NullMarked
@ApplicationModule(
        displayName = "Example",
        allowedDependencies = {
            "vocabulary",
            "terminal",
            "database",
            "web",
            "place",
            "access",
            "organisation",
            "programme",
            "programme::roster",
            "intake",
            "registry",
            "registry::decree",
            "registry::timeline",
            "assistance",
            "mentoring",
            "monitoring::family",
            "monitoring::instrument",
            "monitoring::phone",
            "monitoring::quality",
            "monitoring::review",
            "monitoring::submission",
            "indicator",
            "report",
            "kpm",
            "olah",
            "olah::snapshot",
            "dissemination",
            "dissemination::edition",
            "dissemination::feedback",
            "dissemination::followup",
            "dissemination::response",
            "story",
            "outreach"
        })
package id.prokus.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
