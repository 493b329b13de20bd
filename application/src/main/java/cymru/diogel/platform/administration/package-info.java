/**
 * The pages where teams and accounts are added, ended and given passwords. Owns no table: what is
 * done here, access keeps.
 */
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {"platform.access", "platform.language", "platform.pages"})
@NullMarked
package cymru.diogel.platform.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
