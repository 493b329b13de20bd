/**
 * What a strategy discussion is: how it goes on, who must be there and what may come of it. Never
 * counts one as held without the police and social services.
 */
@ApplicationModule(
        displayName = "Strategy discussions",
        allowedDependencies = {})
@NullMarked
package cymru.diogel.practice.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
