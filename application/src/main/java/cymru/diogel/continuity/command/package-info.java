/**
 * What command is called together for, and what it decides, by the joint decision model. Never
 * changes a decision: another follows it. Of an exercise nothing counts.
 */
@ApplicationModule(
        displayName = "Command",
        allowedDependencies = {
            "continuity.situation",
            "platform.access",
            "platform.deadlines",
            "platform.documents",
            "platform.language",
            "platform.pages",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.continuity.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
