/**
 * A second look at the outcome of each section 47 enquiry: which are looked at, by whom, what they
 * say and what comes of it. Never lets somebody review what they had a part in.
 */
@ApplicationModule(
        displayName = "Outcome reviews",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.figures",
            "platform.instruments",
            "platform.keeping",
            "platform.language",
            "platform.ledger",
            "platform.pages",
            "platform.settings",
            "platform.sight",
            "platform.trail",
            "practice.enquiries",
            "practice.people",
            "practice.referrals"
        })
@NullMarked
package cymru.diogel.practice.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
