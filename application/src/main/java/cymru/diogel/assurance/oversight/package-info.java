/**
 * Who looked at whom: a child's trail, a person's trail, and looking that somebody must explain.
 * Never changes what the trail says, and never judges by itself: a person answers.
 */
@ApplicationModule(
        displayName = "Oversight",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.documents",
            "platform.language",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "platform.witness",
            "practice.people"
        })
@NullMarked
package cymru.diogel.assurance.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
