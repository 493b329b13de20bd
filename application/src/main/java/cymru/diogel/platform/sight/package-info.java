/**
 * What a database connection lets through: before each question it takes on the role of whoever
 * acts. Never decides who may see whom; the policies of the tables do.
 */
@ApplicationModule(
        displayName = "Sight",
        allowedDependencies = {"platform.trail"})
@NullMarked
package cymru.diogel.platform.sight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
