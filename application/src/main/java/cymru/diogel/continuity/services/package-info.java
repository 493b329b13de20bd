/**
 * The services of the county, what each needs, and whether each runs, is reduced, paused,
 * restarting or closed. Never says who works where, and decides nothing.
 */
@ApplicationModule(
        displayName = "Services",
        allowedDependencies = {
            "continuity.situation",
            "platform.access",
            "platform.deadlines",
            "platform.language",
            "platform.pages",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.continuity.services;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
