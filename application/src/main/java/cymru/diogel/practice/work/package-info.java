/**
 * What is due from whom, told by every module in which something is to be done, and how often each
 * kind of notice is acted on. Never decides anything, and never shows a child to whom it is closed.
 */
@ApplicationModule(
        displayName = "Work",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.keeping",
            "platform.language",
            "platform.ledger",
            "platform.pages",
            "platform.sight",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.practice.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
