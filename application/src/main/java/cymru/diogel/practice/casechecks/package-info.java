/**
 * Whether the files of a folder agree with each other, with what is here already and with the rules
 * of the way from a report to a plan. Writes nothing.
 */
@ApplicationModule(
        displayName = "Case checks",
        allowedDependencies = {
            "platform.deadlines",
            "practice.casefiles",
            "practice.conferences",
            "practice.enquiries",
            "practice.outcomes",
            "practice.plans",
            "practice.register",
            "practice.strategy"
        })
@NullMarked
package cymru.diogel.practice.casechecks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
