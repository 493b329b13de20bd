/**
 * What a made-up county consists of: plain records to fill a file or a database from. Never knows
 * how they were made up.
 */
@ApplicationModule(
        displayName = "Made-up county",
        allowedDependencies = {"visiting.visits"})
@NullMarked
package cymru.diogel.demonstration.county;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
