/**
 * Each quarter a manager says of everybody in the team whether the access is still needed. Ends
 * what is not, and never gives any.
 */
@ApplicationModule(
        displayName = "Access reviews",
        allowedDependencies = {
            "platform.access",
            "platform.language",
            "platform.pages",
            "platform.positions",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.platform.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
