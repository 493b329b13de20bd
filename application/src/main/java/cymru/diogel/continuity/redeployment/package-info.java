/**
 * Who is lent to which service, whether they may work there, and what each service leans on. Never
 * decides who goes where, and knows no child.
 */
@ApplicationModule(
        displayName = "Redeployment",
        allowedDependencies = {
            "continuity.services",
            "continuity.signals",
            "continuity.situation",
            "platform.access",
            "platform.deadlines",
            "platform.documents",
            "platform.exchange",
            "platform.language",
            "platform.pages",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.continuity.redeployment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
