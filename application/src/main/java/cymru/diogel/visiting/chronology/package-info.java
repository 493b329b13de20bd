/**
 * A child's story in the order of time: visits, plans, conferences, facts, who worked with it and
 * what was corrected. Never keeps anything, and never tells of another child.
 */
@ApplicationModule(
        displayName = "Chronology",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.documents",
            "platform.language",
            "platform.pages",
            "practice.facts",
            "practice.families",
            "practice.people",
            "visiting.amendments",
            "visiting.clocks",
            "visiting.visits"
        })
@NullMarked
package cymru.diogel.visiting.chronology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
