/**
 * Day services while people keep apart: centres and what their rooms take, who wishes to come, and
 * who comes when. Proposes, and never decides: a person accepts a week and may change it.
 */
@ApplicationModule(
        displayName = "Day services",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.documents",
            "platform.exchange",
            "platform.language",
            "platform.pages",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.continuity.dayservices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
