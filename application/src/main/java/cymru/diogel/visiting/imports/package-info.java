/**
 * What a file of visits from another system means, row by row, and every reason why a row cannot be
 * used. Never guesses what a cell does not say, and never writes a visit on its own account.
 */
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {
            "platform.deadlines",
            "platform.exchange",
            "platform.language",
            "platform.wording",
            "visiting.visits"
        })
@NullMarked
package cymru.diogel.visiting.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
