/**
 * Takes a checked file of visits in, all there or not there. Never changes a visit that is here
 * already, and never guesses who a household is.
 */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "platform.access",
            "platform.commands",
            "platform.deadlines",
            "platform.documents",
            "platform.exchange",
            "platform.language",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "practice.people",
            "visiting.imports",
            "visiting.visits"
        })
@NullMarked
package cymru.diogel.visiting.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
