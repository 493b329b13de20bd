/**
 * Who must not see a family because they are or may be related to it, and which records only those
 * named on them may see. Never says why to whoever is kept out.
 */
@ApplicationModule(
        displayName = "Exclusions",
        allowedDependencies = {
            "platform.keeping",
            "platform.ledger",
            "platform.sight",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.platform.exclusions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
