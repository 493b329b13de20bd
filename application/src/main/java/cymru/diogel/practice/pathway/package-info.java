/**
 * Where a child stands on the way from a report to a plan, as each module tells it, on one page.
 * Never knows by itself.
 */
@ApplicationModule(
        displayName = "Pathway",
        allowedDependencies = {
            "platform.access",
            "platform.language",
            "platform.pages",
            "practice.people"
        })
@NullMarked
package cymru.diogel.practice.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
