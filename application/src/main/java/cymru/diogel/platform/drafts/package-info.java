/** What somebody is in the middle of writing, valid or not. Never shown to anybody else. */
@ApplicationModule(
        displayName = "Drafts",
        allowedDependencies = {"platform.keeping"})
@NullMarked
package cymru.diogel.platform.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
