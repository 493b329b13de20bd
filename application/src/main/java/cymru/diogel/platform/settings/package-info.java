/**
 * What the county sets for itself where no law sets it: limits and shares that hold from a day on,
 * with who set them and why. Never changes what held before, and knows no module that asks.
 */
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.language",
            "platform.pages",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.platform.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
