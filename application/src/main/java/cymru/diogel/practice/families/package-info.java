/**
 * Everybody around a child, and what is known of them: each fact with when it was true and since
 * when it is known. Never overwrites: a correction ends what was known and adds what is known now.
 */
@ApplicationModule(
        displayName = "Families",
        allowedDependencies = {
            "platform.keeping",
            "platform.sight",
            "platform.trail",
            "practice.people"
        })
@NullMarked
package cymru.diogel.practice.families;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
