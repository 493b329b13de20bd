/**
 * What holds for the register: who is on it on a day, under which categories, and what moves a
 * name. Never takes a name off in another way than the procedures allow.
 */
@ApplicationModule(
        displayName = "Register",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.figures",
            "platform.keeping",
            "platform.language",
            "platform.ledger",
            "platform.pace",
            "platform.pages",
            "platform.sight",
            "platform.trail",
            "practice.joining",
            "practice.people"
        })
@NullMarked
package cymru.diogel.practice.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
