/**
 * The pages on which a child's manager lets a partner agency in, restricts a record with a second
 * person, and safeguarding and quality give samples. Decides nothing about who may see whom.
 */
@ApplicationModule(
        displayName = "Grounds",
        allowedDependencies = {
            "platform.access",
            "platform.exclusions",
            "platform.language",
            "platform.pages",
            "platform.trail",
            "practice.people"
        })
@NullMarked
package cymru.diogel.practice.grounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
