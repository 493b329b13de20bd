/**
 * Files of cases, as public health bodies publish them and people keep them: read with every fault
 * by line and column, and reckoned on the command line without server or database. Never keeps what
 * it read.
 */
@ApplicationModule(
        displayName = "Files of cases",
        allowedDependencies = {
            "platform.commands",
            "platform.documents",
            "platform.exchange",
            "platform.language"
        })
@NullMarked
package cymru.diogel.continuity.countfiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
