/**
 * Infections across the county: counts by area as they were known on each day, rates, growth and
 * limits. Never holds anything about a person, forecasts nothing and undoes no suppression.
 */
@ApplicationModule(
        displayName = "Infections",
        allowedDependencies = {
            "continuity.countfiles",
            "continuity.signals",
            "continuity.situation",
            "platform.access",
            "platform.charts",
            "platform.deadlines",
            "platform.documents",
            "platform.exchange",
            "platform.language",
            "platform.pages",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.continuity.infections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
