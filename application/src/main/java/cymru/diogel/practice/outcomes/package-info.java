/**
 * The rules of a second look at an enquiry's outcome: which are looked at, by whom, and how it goes
 * on. Never lets somebody review what they had a part in.
 */
@ApplicationModule(
        displayName = "Outcome reviews",
        allowedDependencies = {"platform.deadlines", "practice.enquiries"})
@NullMarked
package cymru.diogel.practice.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
