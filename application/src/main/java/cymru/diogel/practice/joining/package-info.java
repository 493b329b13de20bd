/**
 * Who may be on record twice, and the joining of two records that a person decided on. Never joins
 * anybody by itself, and never shows a match to somebody who may not read both records.
 */
@ApplicationModule(
        displayName = "Joining",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.exclusions",
            "platform.keeping",
            "platform.language",
            "platform.ledger",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "practice.families",
            "practice.people",
            "practice.search"
        })
@NullMarked
package cymru.diogel.practice.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
