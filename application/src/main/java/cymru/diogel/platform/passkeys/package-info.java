/**
 * Passkeys: what a device keeps for somebody in place of a password and a code, and whether what it
 * signed is right. Never decides what somebody who showed one may do.
 */
@ApplicationModule(
        displayName = "Passkeys",
        allowedDependencies = {"platform.access", "platform.trail"})
@NullMarked
package cymru.diogel.platform.passkeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
