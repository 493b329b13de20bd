package cymru.diogel.platform.access;

import cymru.diogel.platform.passwords.Passwords;
import cymru.diogel.platform.trail.Actor;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;

    Accounts(
            AccountStore store,
            Passwords passwords,
            Trail trail,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
    }

    /** Somebody's access or password changed: what was signed in before is no longer good. */
    public record AccessChanged(Account account) {}

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
        trail.wrote(Entry.done("team.add").with("team", team.id()));
        return store.add(team);
    }

    @Transactional
    public UUID add(Team.Agency agency) {
        trail.wrote(Entry.done("agency.add").with("agency", agency.id()));
        return store.add(agency);
    }

    /** Adds a team of a partner. */
    @Transactional
    public UUID add(Team team, UUID agency) {
        add(team);
        store.join(team.id(), agency);
        return team.id();
    }

    /** Adds the first who can sign in; says no when somebody already can. */
    @Transactional
    public boolean setUp(Account administrator, String password) {
        store.lockAll();
        if (!store.isEmpty()) {
            return false;
        }
        add(administrator, password);
        trail.wrote(Entry.done("set-up").with("account", administrator.id()));
        return true;
    }

    /** Ends somebody's access: the sessions now, the next sign-in as well. */
    @Transactional
    public void disable(Account account) {
        store.disable(account.id(), true);
        events.publishEvent(new AccessChanged(account));
        trail.wrote(Entry.done("account.disable").with("account", account.id()));
    }

    @Transactional
    public void enable(Account account) {
        store.disable(account.id(), false);
        trail.wrote(Entry.done("account.enable").with("account", account.id()));
    }

    /** Gives a new password; whoever is signed in with the old one has to sign in again. */
    @Transactional
    public void resetPassword(Account account, String password) {
        store.changePassword(account.id(), passwords.hash(password));
        events.publishEvent(new AccessChanged(account));
        trail.wrote(Entry.done("account.password").with("account", account.id()));
    }

    /** Which of {@code reference} and {@code username} somebody else has already. */
    public List<String> taken(String reference, String username) {
        var others = store.having(reference, username);
        return Stream.of("reference", "username")
                .filter(field ->
                        others.stream()
                                .anyMatch(it ->
                                        field.equals("reference")
                                                ? reference.equals(it.reference())
                                                : username.equals(it.username())))
                .toList();
    }

    /** What is wrong with a password somebody wants, if anything. */
    public Optional<Passwords.Weakness> weakness(String password, String username) {
        return passwords.weakness(password, username);
    }

    /** Those who can be chosen without a password in the demonstration: made-up people only. */
    public List<Account> withoutPassword() {
        return store.withoutPassword().stream().filter(this::isActive).toList();
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

    /**
     * Whoever asks, and what stands above their pages.
     *
     * @param emergencyUntil until when a record is open to them in an emergency, if one is
     * @param unread how many openings they must read of
     */
    public record Present(Account account, @Nullable Instant emergencyUntil, int unread) {}

    /** Whoever asks now; nobody once disabled or past the last day of access. */
    public Optional<Present> present(UUID id) {
        return store.present(id, clock.instant()).filter(it -> isActive(it.account()));
    }

    /** Tells these people at once, on their next page. */
    public void tell(Collection<UUID> people, UUID about) {
        store.tell(people, about, clock.instant());
    }

    /** What somebody was told of, the latest first; it counts as read from now on. */
    public List<UUID> readNotices(UUID account) {
        return store.readNotices(account, clock.instant());
    }

    public boolean hasPassword(UUID id) {
        return store.hasPassword(id);
    }

    /** Compares the password of somebody who is signed in, once more. */
    public boolean confirm(UUID id, String password) {
        return compare(store.find(id).map(Account::username).orElse(""), password).isPresent();
    }

    /**
     * Compares a password; the answer and its time are the same whatever was wrong. Nobody is
     * signed in by it: that is noted when every step was taken.
     */
    public Optional<Account> signIn(String typed, String password) {
        var username = typed.strip().toLowerCase(Locale.ROOT);
        var right = compare(username, password);
        if (right.isEmpty()) {
            var refused = Entry.refused("sign-in");
            var known = store.credential(username).map(it -> it.account().id());
            trail.noted(known.map(it -> refused.with("account", it)).orElse(refused));
        }
        return right;
    }

    private Optional<Account> compare(String username, String password) {
        var found = store.credential(username);
        var right =
                passwords.match(password, found.map(AccountStore.Credential::hash).orElse(null));
        var now = clock.instant();
        var active =
                found.filter(_ -> right)
                        .filter(it -> it.lockedUntil() == null || !now.isBefore(it.lockedUntil()))
                        .map(AccountStore.Credential::account)
                        .filter(this::isActive);
        if (active.isEmpty()) {
            store.failed(username, TRIES, now.plus(LOCKED));
        }
        return active;
    }

    /** Counts a wrong code as a wrong password is counted. */
    public void countWrong(Account account) {
        store.failed(String.valueOf(account.username()), TRIES, clock.instant().plus(LOCKED));
    }

    /** Whether nothing is heard of this account for a while. */
    public boolean isLocked(UUID id) {
        return store.isLocked(id, clock.instant());
    }

    /** Writes down that somebody signed in, as their own act; wrong tries count no longer. */
    public void noteSignIn(Account account) {
        store.unlock(account.id());
        Actor.current()
                .as(account.id(), account.role().name())
                .run(() -> trail.noted(Entry.done("sign-in").with("account", account.id())));
    }

    private boolean isActive(Account account) {
        var ended = account.untilOn() != null && LocalDate.now(clock).isAfter(account.untilOn());
        return !ended && !account.disabled();
    }
}
