/**
 * Fills an empty installation with the made-up county, all of it or nothing. Never touches an
 * installation that holds anybody.
 */
@ApplicationModule(
        displayName = "Loading of the made-up county",
        allowedDependencies = {
            "demonstration.county",
            "demonstration.generation",
            "platform.access",
            "platform.deadlines",
            "platform.exclusions",
            "platform.sight",
            "platform.trail",
            "practice.coregroups",
            "practice.families",
            "practice.people",
            "practice.referrals",
            "practice.plans",
            "visiting.rotas",
            "visiting.visits"
        })
@NullMarked
package cymru.diogel.demonstration.loading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
