/**
 * Strategy discussions: which are to be held and by when, who was there, what was recorded and what
 * came of it. Never counts one as held without the police and social services.
 */
@ApplicationModule(
        displayName = "Strategy discussions",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.figures",
            "platform.keeping",
            "platform.language",
            "platform.ledger",
            "platform.pages",
            "platform.settings",
            "platform.sight",
            "platform.trail",
            "practice.people",
            "practice.referrals"
        })
@NullMarked
package cymru.diogel.practice.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
