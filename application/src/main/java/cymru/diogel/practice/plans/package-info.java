/**
 * Care and support protection plans, one a child: what must change, by when, who does it and how we
 * will know, in every version there was. Never calls an action done without what shows it.
 */
@ApplicationModule(
        displayName = "Protection plans",
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
            "practice.coregroups",
            "practice.pathway",
            "practice.people"
        })
@NullMarked
package cymru.diogel.practice.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
