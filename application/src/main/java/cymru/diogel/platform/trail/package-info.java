/** Who did or saw what, and on which ground. Never holds a name, case text or a reason to look. */
@ApplicationModule(
        displayName = "Trail",
        allowedDependencies = {})
@NullMarked
package cymru.diogel.platform.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
