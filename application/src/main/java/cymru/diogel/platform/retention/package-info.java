/**
 * How long a child's record is kept, by rules that are data, and its end, on which two people
 * agree. Never keeps anything shorter than the longest rule says, and destroys nothing by itself.
 */
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.documents",
            "platform.keeping",
            "platform.language",
            "platform.ledger",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "platform.witness"
        })
@NullMarked
package cymru.diogel.platform.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
