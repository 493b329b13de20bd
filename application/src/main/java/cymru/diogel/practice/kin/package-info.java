/**
 * The pages on which somebody says which family is their own, and a second manager clears what was
 * only taken for one. Never says whether a family is known here.
 */
@ApplicationModule(
        displayName = "Kin",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.exclusions",
            "platform.language",
            "platform.pages",
            "platform.trail",
            "practice.people"
        })
@NullMarked
package cymru.diogel.practice.kin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
