/**
 * What might come, if: scenarios of an epidemic and what they leave of staff, service by service,
 * with the measures that command can take side by side. Never a forecast, and never of a person.
 */
@ApplicationModule(
        displayName = "Scenarios",
        allowedDependencies = {
            "continuity.assumptions",
            "continuity.infections",
            "continuity.services",
            "continuity.signals",
            "platform.access",
            "platform.charts",
            "platform.deadlines",
            "platform.documents",
            "platform.language",
            "platform.pages",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.continuity.scenarios;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
