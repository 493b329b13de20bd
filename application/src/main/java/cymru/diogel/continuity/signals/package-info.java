/**
 * What is measured day by day and can be watched: rates of infection, absence, those who came back.
 * Never measures anything itself, and decides nothing.
 */
@ApplicationModule(
        displayName = "Signals",
        allowedDependencies = {"platform.language"})
@NullMarked
package cymru.diogel.continuity.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
