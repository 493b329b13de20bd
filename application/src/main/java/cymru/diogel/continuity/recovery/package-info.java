/**
 * Recovery plans in versions: written, read by silver and then by gold, agreed or returned, and the
 * conditions under which a service restarts or stops. Never moves a service itself, and never lets
 * a decision pass to a version that was not read.
 */
@ApplicationModule(
        displayName = "Recovery plans",
        allowedDependencies = {
            "continuity.command",
            "continuity.services",
            "continuity.signals",
            "continuity.situation",
            "platform.access",
            "platform.deadlines",
            "platform.documents",
            "platform.drafts",
            "platform.language",
            "platform.pages",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.continuity.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
