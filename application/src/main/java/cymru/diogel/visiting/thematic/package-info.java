/**
 * The thematic audit of visit patterns: from a file of visits, or the visits on record, to a
 * finding and the documents that carry it. Never ranks people or teams, and prints no household's
 * usual hours in a report.
 */
@ApplicationModule(
        displayName = "Thematic audit",
        allowedDependencies = {
            "platform.charts",
            "platform.commands",
            "platform.deadlines",
            "platform.documents",
            "platform.exchange",
            "platform.language",
            "visiting.imports",
            "visiting.visits"
        })
@NullMarked
package cymru.diogel.visiting.thematic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
