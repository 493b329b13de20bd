/**
 * Finds children and those around them, however their names are spelled. Never shows, counts or
 * hints at anybody outside the reach of whoever asks.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {
            "platform.access",
            "platform.keeping",
            "platform.language",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "practice.families",
            "practice.people"
        })
@NullMarked
package cymru.diogel.practice.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
