/** Asks somebody who is signed in to show once more that it is them. Keeps nothing. */
@ApplicationModule(
        displayName = "Step-up",
        allowedDependencies = {"platform.access"})
@NullMarked
package cymru.diogel.platform.stepup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
