package cymru.diogel.platform.access;

import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who work here, their teams, and how they sign in. */
@Component
public class Accounts {
    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final Trail trail;

    Accounts(AccountStore store, PasswordEncoder passwords, Trail trail) {
        this.store = store;
        this.passwords = passwords;
        this.trail = trail;
    }

    /** Adds somebody; without a password the account cannot sign in. */
    @Transactional
    public UUID add(Account account, @Nullable String password) {
        var hash = password == null ? null : passwords.encode(password);
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
}
