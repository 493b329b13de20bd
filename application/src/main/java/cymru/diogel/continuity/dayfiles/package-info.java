/**
 * Files of weeks to be shared out, read and answered on the command line without server or
 * database. Keeps nothing.
 */
@ApplicationModule(
        displayName = "Files of day services",
        allowedDependencies = {"platform.commands", "platform.exchange", "platform.language"})
@NullMarked
package cymru.diogel.continuity.dayfiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
