/**
 * What holds for core groups: the steps, and by when the next one meets. Never lets more than six
 * weeks pass unseen.
 */
@ApplicationModule(
        displayName = "Core groups",
        allowedDependencies = {"platform.deadlines"})
@NullMarked
package cymru.diogel.practice.coregroups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
