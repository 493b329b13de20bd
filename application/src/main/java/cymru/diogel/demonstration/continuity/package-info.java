/**
 * The made-up county in an epidemic: its services, those lent, day places, infections and
 * scenarios, through each module's front door. Never makes up a child.
 */
@ApplicationModule(
        displayName = "Epidemic of the made-up county",
        allowedDependencies = {
            "continuity.command",
            "continuity.contingency",
            "continuity.dayservices",
            "continuity.infections",
            "continuity.pressure",
            "continuity.recovery",
            "continuity.redeployment",
            "continuity.scenarios",
            "continuity.services",
            "continuity.signals",
            "continuity.talks",
            "demonstration.county",
            "demonstration.loading",
            "platform.access",
            "platform.deadlines"
        })
@NullMarked
package cymru.diogel.demonstration.continuity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
