/**
 * What second looks at outcomes taught, by the questions they ask, and what became of each lesson.
 * Never says who made a mistake, and orders nobody by how many.
 */
@ApplicationModule(
        displayName = "Learning",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.documents",
            "platform.instruments",
            "platform.keeping",
            "platform.language",
            "platform.ledger",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "practice.enquiries",
            "practice.outcomes"
        })
@NullMarked
package cymru.diogel.practice.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
