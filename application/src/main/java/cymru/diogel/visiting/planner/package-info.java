/**
 * Times of unannounced visits, drawn by lottery and sealed until they are needed. Never says a
 * drawn time before it is needed, and never in a log, an export or the trail.
 */
@ApplicationModule(
        displayName = "Planner",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.keeping",
            "platform.language",
            "platform.pages",
            "platform.sealing",
            "platform.trail",
            "practice.people",
            "visiting.patterns",
            "visiting.rotas",
            "visiting.visits"
        })
@NullMarked
package cymru.diogel.visiting.planner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
