/**
 * Seals what must not be read from the database alone, under a key beside it. Owns no table, and
 * never says a key.
 */
@ApplicationModule(
        displayName = "Sealing",
        allowedDependencies = {})
@NullMarked
package cymru.diogel.platform.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
