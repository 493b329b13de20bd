/**
 * What planning supposes: numbers with their source and what they were before. Never measures
 * anything, and never says that a number is so.
 */
@ApplicationModule(
        displayName = "Planning assumptions",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.language",
            "platform.pages",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.continuity.assumptions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
