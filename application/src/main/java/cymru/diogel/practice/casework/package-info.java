/**
 * The way from a report to a plan seen as a whole: what each step tells in the story of a child,
 * and whose the next one is. Never decides anything and keeps nothing.
 */
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.language",
            "platform.sight",
            "platform.trail",
            "practice.caseload",
            "practice.chronology",
            "practice.conferences",
            "practice.coregroups",
            "practice.enquiries",
            "practice.moves",
            "practice.outcomes",
            "practice.pathway",
            "practice.people",
            "practice.plans",
            "practice.referrals",
            "practice.register",
            "practice.strategy",
            "practice.work"
        })
@NullMarked
package cymru.diogel.practice.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
