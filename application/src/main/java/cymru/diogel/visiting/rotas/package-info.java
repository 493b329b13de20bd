/** When practitioners are at work, so that visits are held against hours that were possible. */
@ApplicationModule(
        displayName = "Rotas",
        allowedDependencies = {
            "platform.access",
            "platform.commands",
            "platform.exchange",
            "platform.language",
            "platform.trail",
            "practice.caseload",
            "visiting.imports"
        })
@NullMarked
package cymru.diogel.visiting.rotas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
