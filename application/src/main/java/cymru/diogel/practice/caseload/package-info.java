/**
 * Who in a team holds which children, with what is due for them, and the handing over of a
 * household. Never ranks anybody, adds nothing up to one number, and keeps no child to itself.
 */
@ApplicationModule(
        displayName = "Caseload",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.keeping",
            "platform.language",
            "platform.ledger",
            "platform.pages",
            "platform.positions",
            "platform.sight",
            "platform.trail",
            "practice.people",
            "practice.work"
        })
@NullMarked
package cymru.diogel.practice.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
