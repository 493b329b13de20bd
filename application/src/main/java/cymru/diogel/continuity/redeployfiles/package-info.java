/**
 * Who works where, from a file and into a file, on the command line without server or database.
 * Knows nobody by name: people and services are the numbers of the file.
 */
@ApplicationModule(
        displayName = "Redeployment of files",
        allowedDependencies = {
            "platform.commands",
            "platform.documents",
            "platform.exchange",
            "platform.language"
        })
@NullMarked
package cymru.diogel.continuity.redeployfiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
