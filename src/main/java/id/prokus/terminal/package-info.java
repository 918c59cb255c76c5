/** What the programme says on a terminal, and the subcommands it answers to. */
@NullMarked
@ApplicationModule(
        displayName = "Terminal",
        allowedDependencies = {})
package id.prokus.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
