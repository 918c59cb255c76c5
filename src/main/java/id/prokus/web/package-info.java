/** What every page shares: layout, fields, tables, problems, paging, charts. */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"vocabulary"})
package id.prokus.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
