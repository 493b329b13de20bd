/**
 * Core groups: who belongs to one, when each meets and by when the next must, and what came of it.
 * Never lets more than six weeks pass unseen, and never calls a meeting held late one in time.
 */
@ApplicationModule(
        displayName = "Core groups",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.documents",
            "platform.figures",
            "platform.keeping",
            "platform.language",
            "platform.ledger",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "practice.families",
            "practice.pathway",
            "practice.people",
            "practice.register"
        })
@NullMarked
package cymru.diogel.practice.coregroups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
