/** How passwords are kept, compared and found too weak. Never knows whose they are. */
@ApplicationModule(
        displayName = "Passwords",
        allowedDependencies = {})
@NullMarked
package cymru.diogel.platform.passwords;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
