/**
 * Makes up a county, its families and a year of visits, the same for the same seed. Never touches
 * anything about real people, nor a file, nor a database.
 */
@ApplicationModule(
        displayName = "Generation of a made-up county",
        allowedDependencies = {"demonstration.county", "platform.deadlines", "visiting.visits"})
@NullMarked
package cymru.diogel.demonstration.generation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
