package cymru.diogel.platform.signin;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.pace.Turn;
import cymru.diogel.platform.trail.Actor;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands what was typed at sign-in to the accounts, as often as guessing is bearable. */
@Component
public class PasswordSignIn {
    private final Accounts accounts;
    private final SecondStep second;
    private final Attempts attempts;
    private final Trail trail;

    PasswordSignIn(Accounts accounts, SecondStep second, Attempts attempts, Trail trail) {
        this.accounts = accounts;
        this.second = second;
        this.attempts = attempts;
        this.trail = trail;
    }

    /**
     * What came of the first step.
     *
     * @param turn when it was tried too often, how long to wait; that says nothing of anybody
     */
    public record Tried(Optional<Account> account, Turn turn) {}

    /** The first step; nobody is said to be unknown. */
    public Tried withPassword(String username, String password) {
        var attempt = attempts.begin(username, address());
        if (!attempt.isNow()) {
            trail.noted(Entry.refused("sign-in").with("why", "TOO_OFTEN"));
            return new Tried(Optional.empty(), attempt);
        }
        var account = accounts.signIn(username, password);
        account.ifPresent(_ -> attempts.right(attempt));
        return new Tried(account, attempt);
    }

    /** The second step, of somebody whose password was right. */
    public boolean withCode(Account account, String typed) {
        var attempt = attempts.begin("code " + account.id(), address());
        if (!attempt.isNow()) {
            trail.noted(
                    Entry.refused("second-step")
                            .with("account", account.id())
                            .with("why", "TOO_OFTEN"));
            return false;
        }
        var right = second.isRight(account, typed);
        if (right) {
            attempts.right(attempt);
        }
        return right;
    }

    private static String address() {
        return String.valueOf(Actor.current().address());
    }
}
