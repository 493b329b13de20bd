/**
 * Gives every form that is sent one effect, however often it is sent, and the same answer each
 * time. Never looks into what is sent or answered.
 */
@ApplicationModule(
        displayName = "Once",
        allowedDependencies = {"platform.access", "platform.trail"})
@NullMarked
package cymru.diogel.platform.once;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
