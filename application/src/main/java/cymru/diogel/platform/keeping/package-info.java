/**
 * What each module says of how long it keeps what it knows of a child, and how it lets go of it.
 * Never decides when.
 */
@ApplicationModule(
        displayName = "Keeping",
        allowedDependencies = {})
@NullMarked
package cymru.diogel.platform.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
