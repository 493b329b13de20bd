/**
 * The pages where teams and accounts are added, ended and given passwords, and where the days are
 * entered on which the council is shut. Owns no table: access and deadlines keep what is done here.
 */
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.language",
            "platform.pages",
            "platform.passwords",
            "platform.positions",
            "platform.signin"
        })
@NullMarked
package cymru.diogel.platform.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
