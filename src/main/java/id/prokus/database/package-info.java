/** Where the data live: a PostgreSQL that is configured, already running, or started here, and brought to today's tables. */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package id.prokus.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
