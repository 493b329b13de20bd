/**
 * As what everybody works in which team, from when until when, and who is on duty for a team.
 * Joining, moving and leaving happen by the clock; nothing runs at night for it.
 */
@ApplicationModule(
        displayName = "Positions",
        allowedDependencies = {
            "platform.access",
            "platform.language",
            "platform.pages",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.platform.positions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
