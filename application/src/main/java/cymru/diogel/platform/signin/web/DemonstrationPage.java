package cymru.diogel.platform.signin.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Open;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.signin.Door;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Lets anybody be somebody made up, in the demonstration only.
 *
 * <p>Only accounts without a password are offered. Whoever works with real families has one, so
 * that even a demonstration started over a real county lets nobody in.
 */
@Controller
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty("diogel.demo")
class DemonstrationPage {
    private static final int PRACTITIONERS = 4;
    private static final int MANAGERS = 2;

    private final Accounts accounts;
    private final Door door;

    DemonstrationPage(Accounts accounts, Door door) {
        this.accounts = accounts;
        this.door = door;
    }

    @Open
    @PostMapping("/demonstration")
    View enter(
            @RequestParam UUID account, HttpServletRequest request, HttpServletResponse response) {
        var chosen =
                accounts.withoutPassword().stream()
                        .filter(it -> it.id().equals(account))
                        .findFirst()
                        .orElseThrow(Absent::new);
        return door.open(chosen, true, request, response);
    }

    /**
     * One of each role, a few practitioners of different teams, and the managers of the first two,
     * so that what goes from one to the other can be followed: identity, name, role.
     */
    List<Choice> offered(Frame frame) {
        var byRole =
                accounts.withoutPassword().stream().collect(Collectors.groupingBy(Account::role));
        var teams =
                accounts.teams().stream().collect(Collectors.toMap(Team::id, Function.identity()));
        var led = teamsOf(byRole.getOrDefault(Role.PRACTITIONER, List.of()));
        byRole.computeIfPresent(Role.TEAM_MANAGER, (_, managers) -> managersOf(led, managers));
        return Stream.of(Role.values())
                .flatMap(role -> some(role, byRole.getOrDefault(role, List.of())))
                .map(it -> new Choice(it.id().toString(), it.name(), work(it, teams, frame)))
                .toList();
    }

    private static List<UUID> teamsOf(List<Account> practitioners) {
        return some(Role.PRACTITIONER, practitioners)
                .map(Account::team)
                .filter(Objects::nonNull)
                .limit(MANAGERS)
                .toList();
    }

    // In the order of the teams; where none leads them, whoever leads others.
    private static List<Account> managersOf(List<UUID> teams, List<Account> managers) {
        var theirs =
                teams.stream()
                        .flatMap(team ->
                                managers.stream().filter(it -> team.equals(it.team())).limit(1))
                        .toList();
        return theirs.isEmpty() ? managers.stream().limit(1).toList() : theirs;
    }

    private static Stream<Account> some(Role role, List<Account> accounts) {
        return switch (role) {
            case PRACTITIONER, PARTNER -> {
                var teams = new HashSet<>();
                yield accounts.stream().filter(it -> teams.add(it.team())).limit(PRACTITIONERS);
            }
            case TEAM_MANAGER -> accounts.stream();
            default -> accounts.stream().limit(1);
        };
    }

    private static String work(Account account, Map<UUID, Team> teams, Frame frame) {
        var role = frame.say("access.role-" + account.role().name().toLowerCase(Locale.ROOT));
        var team = account.team() == null ? null : teams.get(account.team());
        return team == null
                ? role
                : frame.say(
                        "access.role-in-team",
                        Map.of("role", role, "team", team.name(frame.words())));
    }
}
