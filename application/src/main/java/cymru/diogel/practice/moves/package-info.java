/**
 * Children on a register who move between this council and another, and those of other councils who
 * are entered here for a while. Never takes a name off before the other council held its
 * conference.
 */
@ApplicationModule(
        displayName = "Moves between councils",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.figures",
            "platform.keeping",
            "platform.language",
            "platform.ledger",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "practice.conferences",
            "practice.families",
            "practice.joining",
            "practice.people",
            "practice.register",
            "practice.search"
        })
@NullMarked
package cymru.diogel.practice.moves;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
