/**
 * The thematic audit of visit patterns: from the visits on record, or those of a file, to a finding
 * and the documents that carry it. Never ranks people or teams, and prints no household's usual
 * hours in a report.
 */
@ApplicationModule(
        displayName = "Thematic audit",
        allowedDependencies = {
            "platform.access",
            "platform.charts",
            "platform.deadlines",
            "platform.documents",
            "platform.language",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "practice.people",
            "visiting.patterns",
            "visiting.visits"
        })
@NullMarked
package cymru.diogel.visiting.thematic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
