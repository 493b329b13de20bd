/**
 * Reports of concern: what was said, whom it names, what was decided by when, and the answer owed
 * to whoever made it. Never opens a child's record to a report-maker.
 */
@ApplicationModule(
        displayName = "Referrals",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.documents",
            "platform.drafts",
            "platform.figures",
            "platform.keeping",
            "platform.language",
            "platform.ledger",
            "platform.pace",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "practice.chronology",
            "practice.families",
            "practice.joining",
            "practice.people",
            "practice.search",
            "practice.work"
        })
@NullMarked
package cymru.diogel.practice.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
