/**
 * Working days, wall-clock time and every statutory clock, as data with their sources. Never reads
 * a visit or a child's record: it is told.
 */
@ApplicationModule(
        displayName = "Deadlines",
        allowedDependencies = {"platform.keeping", "platform.language", "platform.trail"})
@NullMarked
package cymru.diogel.platform.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
