package cymru.diogel.platform.stepup;

import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Viewer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The credential asked for again before an act that must not be somebody else's at an open screen.
 *
 * <p>Made-up people of the demonstration have none and are not asked; outside of it whoever has
 * none may not.
 */
@Component
public class StepUp {
    private final Accounts accounts;
    private final boolean demonstration;

    StepUp(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.demonstration = environment.getProperty("diogel.demo", Boolean.class, false);
    }

    /** Whether the form has to ask for something. */
    public boolean isAsked(Viewer viewer) {
        return !demonstration || accounts.hasPassword(viewer.id());
    }

    /** Whether what was typed shows that it is them; wrong answers count as they do at sign-in. */
    public boolean confirm(Viewer viewer, String typed) {
        return !isAsked(viewer) || accounts.confirm(viewer.id(), typed);
    }
}
