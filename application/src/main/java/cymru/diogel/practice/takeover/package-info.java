/**
 * Takes a whole case system over from a folder of files, all there or not there. Never changes what
 * is here already.
 */
@ApplicationModule(
        displayName = "Take-over",
        allowedDependencies = {
            "platform.access",
            "platform.commands",
            "platform.deadlines",
            "platform.language",
            "platform.sight",
            "platform.trail",
            "practice.casechecks",
            "practice.casefiles",
            "practice.casework",
            "practice.chronology",
            "practice.conferences",
            "practice.coregroups",
            "practice.enquiries",
            "practice.outcomes",
            "practice.people",
            "practice.plans",
            "practice.referrals",
            "practice.register",
            "practice.strategy"
        })
@NullMarked
package cymru.diogel.practice.takeover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
