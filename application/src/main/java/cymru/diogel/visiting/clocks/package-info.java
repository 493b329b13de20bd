/**
 * The statutory clocks of each child, worked out from what happened. Never keeps a fact of its own,
 * and never counts what was only meant to happen.
 */
@ApplicationModule(
        displayName = "Clocks",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.drafts",
            "platform.figures",
            "platform.language",
            "platform.ledger",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "practice.caseload",
            "practice.people",
            "practice.work",
            "visiting.visits"
        })
@NullMarked
package cymru.diogel.visiting.clocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
