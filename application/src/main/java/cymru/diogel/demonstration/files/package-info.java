/** Writes a made-up county, or a made-up nation, as CSV files. Never holds all of it in memory. */
@ApplicationModule(
        displayName = "Files of a made-up county",
        allowedDependencies = {
            "demonstration.county",
            "demonstration.generation",
            "platform.deadlines",
            "platform.language"
        })
@NullMarked
package cymru.diogel.demonstration.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
