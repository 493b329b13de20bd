/**
 * Opening a record in an emergency: the reason, the four hours, who is told and who reviews it.
 * Never opens what is restricted, or closed to somebody by name.
 */
@ApplicationModule(
        displayName = "Emergency access",
        allowedDependencies = {
            "platform.access",
            "platform.deadlines",
            "platform.keeping",
            "platform.language",
            "platform.pages",
            "platform.sight",
            "platform.signin",
            "platform.trail",
            "practice.people"
        })
@NullMarked
package cymru.diogel.practice.emergency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
