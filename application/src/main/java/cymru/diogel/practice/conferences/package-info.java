/**
 * What holds for child protection conferences: steps, clocks, enough agencies, a decision for each
 * child. Never makes a late conference one in time, whoever postponed it.
 */
@ApplicationModule(
        displayName = "Conferences",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.documents",
            "platform.figures",
            "platform.keeping",
            "platform.language",
            "platform.ledger",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "practice.people",
            "practice.register"
        })
@NullMarked
package cymru.diogel.practice.conferences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
