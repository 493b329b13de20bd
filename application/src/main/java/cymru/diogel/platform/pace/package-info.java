/**
 * How often something may be done by one person, or from one place, on all nodes alike and across
 * restarts. Never decides whether it may be done at all.
 */
@ApplicationModule(
        displayName = "Pace",
        allowedDependencies = {"platform.language"})
@NullMarked
package cymru.diogel.platform.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
