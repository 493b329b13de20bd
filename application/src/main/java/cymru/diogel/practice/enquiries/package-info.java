/**
 * Enquiries under section 47: opened by a strategy discussion for each child, their two limits, the
 * three determinations and what each still lacks. Never counts a determination that is incomplete.
 */
@ApplicationModule(
        displayName = "Enquiries",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.figures",
            "platform.keeping",
            "platform.language",
            "platform.ledger",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "practice.people",
            "practice.strategy"
        })
@NullMarked
package cymru.diogel.practice.enquiries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
