/**
 * Support in a different way for whoever cannot come to a day service: the talk with each of them,
 * what was arranged, and whether it works. Forgets nobody, and gives no place.
 */
@ApplicationModule(
        displayName = "Talks about support",
        allowedDependencies = {
            "continuity.dayservices",
            "continuity.signals",
            "continuity.situation",
            "platform.access",
            "platform.deadlines",
            "platform.language",
            "platform.pages",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.continuity.talks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
