/**
 * Governed corrections: words taken out of a report or a fact, an entry moved to the child it is
 * about, a document withdrawn. One person asks, a second agrees, and it stays known that it was
 * done. Never keeps what was taken out but sealed.
 */
@ApplicationModule(
        displayName = "Amendments",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.drafts",
            "platform.language",
            "platform.ledger",
            "platform.pages",
            "platform.sealing",
            "platform.sight",
            "platform.trail",
            "practice.facts",
            "practice.families",
            "practice.people",
            "visiting.visits"
        })
@NullMarked
package cymru.diogel.visiting.amendments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
