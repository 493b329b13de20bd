/**
 * One story of a child from every module and agency: what each tells, what is written by hand, and
 * what somebody chooses of it. Never changes what another module keeps, and never tells of another
 * child than those who were opened.
 */
@ApplicationModule(
        displayName = "Chronology",
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
            "practice.people"
        })
@NullMarked
package cymru.diogel.practice.chronology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
