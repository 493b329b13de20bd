/**
 * Signed heads of the trail's tree, published where the owner of the database cannot write, and the
 * trail held against them. Never changes an entry, and never keeps anybody from working.
 */
@ApplicationModule(
        displayName = "Witness",
        allowedDependencies = {"platform.commands", "platform.language", "platform.trail"})
@NullMarked
package cymru.diogel.platform.witness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
