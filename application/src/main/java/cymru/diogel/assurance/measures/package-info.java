/**
 * Every figure that a module publishes, for some days, with its unit and definition, and the rows
 * it counts. Never counts anything itself, and shows no child to whoever may only read figures.
 */
@ApplicationModule(
        displayName = "Measures",
        allowedDependencies = {
            "platform.access",
            "platform.figures",
            "platform.language",
            "platform.pages",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.assurance.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
