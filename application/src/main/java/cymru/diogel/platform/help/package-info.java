/** What Diogel is, how to use it, for whom it works and what it writes down. Owns no table. */
@ApplicationModule(
        displayName = "Help",
        allowedDependencies = {"platform.access", "platform.language", "platform.pages"})
@NullMarked
package cymru.diogel.platform.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
