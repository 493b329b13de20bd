/**
 * Sign-in with accounts of the council or a partner, by OpenID Connect, where a provider is set.
 * Never makes an account and never matches one by an address: an administrator ties them.
 */
@ApplicationModule(
        displayName = "Federation",
        allowedDependencies = {
            "platform.access",
            "platform.language",
            "platform.pages",
            "platform.signin",
            "platform.trail"
        })
@NullMarked
package cymru.diogel.platform.federation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
