/**
 * A child's record put together for whoever asks to see it, with what is others' taken out. Never
 * lets anything go before a second person has read it, and never gives what is taken out.
 */
@ApplicationModule(
        displayName = "Disclosure",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.documents",
            "platform.keeping",
            "platform.language",
            "platform.ledger",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "practice.chronology",
            "practice.conferences",
            "practice.coregroups",
            "practice.enquiries",
            "practice.families",
            "practice.outcomes",
            "practice.people",
            "practice.plans",
            "practice.referrals",
            "practice.register",
            "practice.strategy",
            "visiting.visits"
        })
@NullMarked
package cymru.diogel.assurance.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
