/**
 * The same in writing, owed by a practitioner who reported by telephone: by when, whether it came,
 * and how often it was asked for.
 */
@ApplicationModule(
        displayName = "Confirmations",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.figures",
            "platform.language",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "practice.referrals",
            "practice.work"
        })
@NullMarked
package cymru.diogel.practice.confirmations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
