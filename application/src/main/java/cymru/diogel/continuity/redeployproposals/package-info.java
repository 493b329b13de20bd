/**
 * What if a service wants its people back, and who had best work where: played through and
 * proposed. Never decides; each change is accepted, changed or refused by somebody.
 */
@ApplicationModule(
        displayName = "Redeployment proposals",
        allowedDependencies = {
            "continuity.redeployment",
            "continuity.services",
            "platform.access",
            "platform.deadlines",
            "platform.documents",
            "platform.language",
            "platform.pages",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.continuity.redeployproposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
