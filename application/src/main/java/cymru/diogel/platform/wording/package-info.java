/**
 * The words, days and times that other systems and people write into files, in both languages.
 * Never guesses what is not written.
 */
@ApplicationModule(
        displayName = "Wording",
        allowedDependencies = {"platform.deadlines"})
@NullMarked
package cymru.diogel.platform.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
