/**
 * Children, their households, their plans and who works with them. Never decides who may see a
 * child: it tells access who works with whom.
 */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {
            "platform.access",
            "platform.exclusions",
            "platform.keeping",
            "platform.language",
            "platform.pages",
            "platform.sight",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.practice.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
