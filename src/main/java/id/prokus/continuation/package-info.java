/**
 * The case to continue and enlarge the programme: from published figures to what an enlargement would need, every assumption
 * in sight, ranges instead of points, and no effect claimed that the evidence does not carry.
 */
@NullMarked
@ApplicationModule(
        displayName = "Continuation",
        allowedDependencies = {"vocabulary", "access", "web", "programme", "report", "report::document", "outreach"})
package id.prokus.continuation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
