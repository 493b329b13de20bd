package cymru.diogel.platform.access;

import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who work here, their teams, and how they sign in. */
@Component
public class Accounts {
    // Cyber Essentials: lock after at most 10 tries.
    private static final int TRIES = 8;
    private static final Duration LOCKED = Duration.ofMinutes(15);

    private final AccountStore store;
    private final Passwords passwords;
    private final Trail trail;
    private final Clock clock;

    Accounts(AccountStore store, Passwords passwords, Trail trail, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds somebody; without a password the account cannot sign in. */
    @Transactional
    public UUID add(Account account, @Nullable String password) {
        var hash = password == null ? null : passwords.hash(password);
        var id = store.add(account, hash);
        trail.wrote(Entry.done("account.add").with("account", id).with("role", account.role()));
        return id;
    }

    @Transactional
    public UUID add(Team team) {
        return store.add(team);
    }

    public List<Team> teams() {
        return store.teams();
    }

    public List<Account> all() {
        return store.all();
    }

    /** Those of these who exist, by identity. */
    public Map<UUID, Account> named(Collection<UUID> ids) {
        return store.named(ids);
    }

    public Optional<Account> find(UUID id) {
        return store.find(id);
    }

    public boolean isEmpty() {
        return store.isEmpty();
    }

    /** Keeps the language somebody chose. */
    @Transactional
    public void choose(UUID id, String language) {
        store.choose(id, language);
    }

    /** Whoever this is today; nobody once disabled or past the last day of access. */
    public Optional<Account> active(UUID id) {
        return store.find(id).filter(this::isActive);
    }

    /** Compares a password; the answer and its time are the same whatever was wrong. */
    public Optional<Account> signIn(String typed, String password) {
        var username = typed.strip().toLowerCase(Locale.ROOT);
        var found = store.credential(username);
        var right =
                passwords.match(password, found.map(AccountStore.Credential::hash).orElse(null));
        var now = clock.instant();
        var signedIn =
                found.filter(_ -> right)
                        .filter(it -> it.lockedUntil() == null || !now.isBefore(it.lockedUntil()))
                        .map(AccountStore.Credential::account)
                        .filter(this::isActive);
        if (right) {
            signedIn.ifPresent(it -> store.unlock(it.id()));
        } else {
            store.failed(username, TRIES, now.plus(LOCKED));
        }
        trail.noted(
                signedIn.map(it -> Entry.done("sign-in").with("account", it.id()))
                        .orElse(Entry.refused("sign-in")));
        return signedIn;
    }

    private boolean isActive(Account account) {
        var ended = account.untilOn() != null && LocalDate.now(clock).isAfter(account.untilOn());
        return !ended && !account.disabled();
    }
}
