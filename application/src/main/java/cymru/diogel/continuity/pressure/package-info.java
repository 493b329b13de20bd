/**
 * How much work each service has in hand against what it can do, week by week, and that as a signal
 * for others to watch. Never counts one piece of work or one person.
 */
@ApplicationModule(
        displayName = "Pressure",
        allowedDependencies = {
            "continuity.services",
            "continuity.signals",
            "platform.access",
            "platform.charts",
            "platform.deadlines",
            "platform.exchange",
            "platform.language",
            "platform.pages",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.continuity.pressure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
