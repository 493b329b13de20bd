/**
 * What is done if something happens, agreed before it does: plans with triggers, actions and an
 * end. A trigger proposes; it never decides, and no plan is taken up without command.
 */
@ApplicationModule(
        displayName = "Contingency plans",
        allowedDependencies = {
            "continuity.command",
            "continuity.scenarios",
            "continuity.signals",
            "continuity.situation",
            "platform.access",
            "platform.deadlines",
            "platform.documents",
            "platform.language",
            "platform.pages",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.continuity.contingency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
