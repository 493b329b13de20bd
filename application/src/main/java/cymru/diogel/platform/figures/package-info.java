/**
 * What a figure is: a question asked of records, under a definition with a version. Never counts
 * anything itself.
 */
@ApplicationModule(
        displayName = "Figures",
        allowedDependencies = {"platform.language"})
@NullMarked
package cymru.diogel.platform.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
