/**
 * Sets of questions with their scales and guidance, as data in both languages, and what was
 * answered. Never changes a version that was answered once, and never says what follows from it.
 */
@ApplicationModule(
        displayName = "Instruments",
        allowedDependencies = {
            "platform.keeping",
            "platform.language",
            "platform.ledger",
            "platform.pages"
        })
@NullMarked
package cymru.diogel.platform.instruments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
