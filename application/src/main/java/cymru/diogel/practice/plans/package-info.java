/**
 * What holds for care and support protection plans: their steps and the actions in them. Never
 * calls an action done without what shows it.
 */
@ApplicationModule(
        displayName = "Protection plans",
        allowedDependencies = {"platform.deadlines"})
@NullMarked
package cymru.diogel.practice.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
