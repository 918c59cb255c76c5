/** Asking in the field: instruments, the phones that carry them, and what the phones sent, kept as received and checked here. */
@NullMarked
@ApplicationModule(
        displayName = "Monitoring",
        allowedDependencies = {
            "vocabulary",
            "terminal",
            "database",
            "web",
            "web::chart",
            "place",
            "access",
            "organisation",
            "programme",
            "intake",
            "registry",
            "registry::decree",
            "registry::timeline",
            "indicator",
            "indicator::formula",
            "report",
            "report::document"
        })
package id.prokus.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
