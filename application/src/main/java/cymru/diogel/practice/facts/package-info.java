/**
 * Writing a child down: one form for every kind of fact, and the children who are new. Never keeps
 * a fact of its own, and never changes a name or a birth without a second person.
 */
@ApplicationModule(
        displayName = "Facts",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.language",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "practice.families",
            "practice.joining",
            "practice.people",
            "practice.search"
        })
@NullMarked
package cymru.diogel.practice.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
