/** Where things happen, and how regions and their two code systems change over the years. */
@NullMarked
@ApplicationModule(
        displayName = "Place",
        allowedDependencies = {"vocabulary", "web", "web::chart"})
package id.prokus.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
