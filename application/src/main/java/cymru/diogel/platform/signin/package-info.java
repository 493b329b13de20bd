/**
 * How somebody shows who they are: password, one-time code, and their sessions. Never decides what
 * they may do, and never says which accounts there are.
 */
@ApplicationModule(
        displayName = "Sign-in",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.language",
            "platform.pace",
            "platform.pages",
            "platform.passkeys",
            "platform.passwords",
            "platform.sealing",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.platform.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
