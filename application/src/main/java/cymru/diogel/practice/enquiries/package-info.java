/**
 * The rules of a section 47 enquiry: how it goes on, its two limits, the three determinations and
 * what each still lacks. Never counts a determination that is incomplete.
 */
@ApplicationModule(
        displayName = "Enquiries",
        allowedDependencies = {"platform.deadlines"})
@NullMarked
package cymru.diogel.practice.enquiries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
