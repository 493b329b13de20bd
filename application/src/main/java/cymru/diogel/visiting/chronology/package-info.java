/**
 * What visiting tells of a child's story: visits, plans, conferences, facts, who worked with it and
 * what was corrected. Never keeps anything, and never tells of another child.
 */
@ApplicationModule(
        displayName = "Story of visits",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.language",
            "practice.chronology",
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
