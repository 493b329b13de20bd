/**
 * How things stand, on one page for command: what each module of this wing says of itself, in a
 * fixed order. Never reckons anything itself, and knows no module that speaks.
 */
@ApplicationModule(
        displayName = "Situation",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.documents",
            "platform.language",
            "platform.pages",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.continuity.situation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
