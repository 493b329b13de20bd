/**
 * The page of a child: what practice and visiting know of it, on one screen. Never keeps a fact of
 * its own.
 */
@ApplicationModule(
        displayName = "Children",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.language",
            "platform.pages",
            "platform.trail",
            "practice.chronology",
            "practice.facts",
            "practice.families",
            "practice.joining",
            "practice.people",
            "practice.search",
            "practice.work",
            "visiting.chronology",
            "visiting.clocks",
            "visiting.visits"
        })
@NullMarked
package cymru.diogel.visiting.children;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
