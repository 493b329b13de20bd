/**
 * The visits to children as they happened and what was said of them. Never changes what a report
 * said before, and never guesses what it did not say.
 */
@ApplicationModule(
        displayName = "Visits",
        allowedDependencies = {
            "platform.access",
            "platform.database",
            "platform.deadlines",
            "platform.documents",
            "platform.drafts",
            "platform.exchange",
            "platform.figures",
            "platform.keeping",
            "platform.language",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "practice.people"
        })
@NullMarked
package cymru.diogel.visiting.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
