/**
 * What became of the made-up county's reports: discussions, enquiries, reviews of their outcomes,
 * and conferences. Never makes up a child.
 */
@ApplicationModule(
        displayName = "Pathway of the made-up county",
        allowedDependencies = {
            "demonstration.county",
            "demonstration.loading",
            "platform.access",
            "platform.deadlines",
            "platform.instruments",
            "platform.sight",
            "practice.conferences",
            "practice.enquiries",
            "practice.outcomes",
            "practice.casework",
            "practice.strategy"
        })
@NullMarked
package cymru.diogel.demonstration.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
