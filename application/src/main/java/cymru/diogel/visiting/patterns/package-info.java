/**
 * How predictable visits are: for a household, a practitioner, a team and the county. Never ranks
 * people or teams, and never says a household's hours to anybody without a ground.
 */
@ApplicationModule(
        displayName = "Patterns",
        allowedDependencies = {
            "platform.access",
            "platform.charts",
            "platform.deadlines",
            "platform.documents",
            "platform.figures",
            "platform.language",
            "platform.ledger",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "practice.people",
            "visiting.rotas",
            "visiting.visits"
        })
@NullMarked
package cymru.diogel.visiting.patterns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
