/**
 * The audit of a file of visits on the command line, without server or database. Never keeps what
 * it read, and says the usual hour of a household only in the files for the analyst.
 */
@ApplicationModule(
        displayName = "Audits of files",
        allowedDependencies = {
            "platform.charts",
            "platform.commands",
            "platform.deadlines",
            "platform.documents",
            "platform.exchange",
            "platform.language",
            "visiting.imports",
            "visiting.thematic",
            "visiting.visits"
        })
@NullMarked
package cymru.diogel.visiting.fileaudits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
