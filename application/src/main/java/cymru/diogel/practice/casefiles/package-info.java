/**
 * What a folder of files from another case system says, file by file and row by row, and every
 * reason why a row cannot be used. Never guesses what a cell does not say, and knows nobody.
 */
@ApplicationModule(
        displayName = "Case files",
        allowedDependencies = {
            "platform.deadlines",
            "platform.exchange",
            "platform.language",
            "platform.wording",
            "practice.chronology",
            "practice.conferences",
            "practice.coregroups",
            "practice.enquiries",
            "practice.outcomes",
            "practice.plans",
            "practice.referrals",
            "practice.register",
            "practice.strategy"
        })
@NullMarked
package cymru.diogel.practice.casefiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
