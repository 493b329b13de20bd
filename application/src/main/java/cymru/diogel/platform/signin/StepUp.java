package cymru.diogel.platform.signin;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.trail.Actor;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether somebody has shown a credential within the last five minutes; what weighs much asks for
 * it, with {@code @Needs(value = …, again = true)}.
 */
@Component
public class StepUp {
    /** The attribute of a session that says when a credential was last shown in it. */
    public static final String SHOWN = StepUp.class.getName() + ".shown";

    // ASVS 5.0.0, 7.5.3: again before what is highly sensitive.
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final Accounts accounts;
    private final SecondStep second;
    private final Attempts attempts;
    private final Trail trail;
    private final Settings settings;

    StepUp(
            Accounts accounts,
            SecondStep second,
            Attempts attempts,
            Trail trail,
            Settings settings) {
        this.accounts = accounts;
        this.second = second;
        this.attempts = attempts;
        this.trail = trail;
        this.settings = settings;
    }

    /** The clock, and whether people are made up. */
    @Component
    record Settings(Clock clock, Environment environment) {
        boolean isDemonstration() {
            return environment.getProperty("diogel.demo", Boolean.class, false);
        }
    }

    /** What can be asked of somebody. */
    public record Asked(boolean password, boolean code) {}

    public boolean isFresh(HttpSession session) {
        return session.getAttribute(SHOWN) instanceof Instant shown
                && !settings.clock().instant().isAfter(shown.plus(GOOD_FOR));
    }

    /** What is asked of whoever this is; of somebody made up, nothing. */
    public Asked asked(Viewer viewer) {
        return new Asked(accounts.hasPassword(viewer.id()), second.has(viewer.id()));
    }

    /** Notes that a credential was just shown in this session. */
    public void shown(HttpSession session) {
        session.setAttribute(SHOWN, settings.clock().instant());
    }

    /** Compares what was typed; as often as guessing is bearable. */
    public boolean show(Viewer viewer, HttpSession session, String password, String code) {
        var address = String.valueOf(Actor.current().address());
        var attempt = attempts.begin("again " + viewer.id(), address);
        if (!attempt.isNow() || !isRight(viewer, password, code)) {
            trail.noted(Entry.refused("step-up").with("account", viewer.id()));
            return false;
        }
        attempts.right(attempt);
        shown(session);
        trail.noted(Entry.done("step-up").with("account", viewer.id()));
        return true;
    }

    /** Looks whether somebody shows a passkey of their own. */
    public boolean touched(Viewer viewer, HttpSession session, Optional<Account> shown) {
        var right = shown.filter(it -> it.id().equals(viewer.id())).isPresent();
        var entry = right ? Entry.done("step-up") : Entry.refused("step-up");
        trail.noted(entry.with("account", viewer.id()));
        if (right) {
            shown(session);
        }
        return right;
    }

    private boolean isRight(Viewer viewer, String password, String code) {
        var asked = asked(viewer);
        if (!asked.password() && !asked.code()) {
            return settings.isDemonstration();
        }
        var account = accounts.find(viewer.id());
        return (!asked.password() || accounts.confirm(viewer.id(), password))
                && (!asked.code() || account.filter(it -> isCode(it, code)).isPresent());
    }

    private boolean isCode(Account account, String code) {
        return second.isRight(account, code);
    }
}
