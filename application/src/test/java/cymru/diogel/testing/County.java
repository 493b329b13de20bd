package cymru.diogel.testing;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.practice.people.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Makes teams, people and families for a test, each with references of its own. */
public final class County {
    public static final String PASSWORD = "a password for tests";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final People people;
    private final Clock clock;

    County(Accounts accounts, People people, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    public Team aTeam() {
        var number = NUMBER.incrementAndGet();
        var team =
                new Team(
                        UUID.randomUUID(),
                        reference("TEAM", number),
                        "Team " + number,
                        "Tîm " + number);
        accounts.add(team);
        return team;
    }

    /** Somebody of this role, in a new team of their own where the role has one. */
    public Account a(Role role) {
        return switch (role) {
            case PRACTITIONER, TEAM_MANAGER -> a(role, aTeam());
            default -> add(role, null, "en", null);
        };
    }

    public Account a(Role role, Team team) {
        return add(role, team, "en", null);
    }

    /** Somebody who can type {@link #PASSWORD} at the sign-in page. */
    public Account withPassword(Role role, String language) {
        var team = role == Role.PRACTITIONER || role == Role.TEAM_MANAGER ? aTeam() : null;
        return add(role, team, language, PASSWORD);
    }

    /** A household and its children, to be finished with {@link Family.Arriving#arrive()}. */
    public Family.Arriving aFamily() {
        return Family.arriving(people, LocalDate.now(clock));
    }

    static String reference(String kind, int number) {
        return "T-" + kind + "-" + number;
    }

    static int next() {
        return NUMBER.incrementAndGet();
    }

    private Account add(
            Role role, @Nullable Team team, String language, @Nullable String password) {
        var number = NUMBER.incrementAndGet();
        var account =
                new Account(
                        UUID.randomUUID(),
                        reference("STAFF", number),
                        "person" + number,
                        "Person " + number,
                        role,
                        team == null ? null : team.id(),
                        language,
                        null,
                        false);
        accounts.add(account, password);
        return account;
    }
}
