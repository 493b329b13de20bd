package cymru.diogel.platform.administration.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.pages.Frame;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** An account in the words of the reader; its state is a key of the messages. */
public record Line(UUID id, String name, String work, String username, String until, String state) {

    static Line of(Frame frame, Account account, Map<UUID, String> teams) {
        var role = frame.say("access.role-" + account.role().name().toLowerCase(Locale.ROOT));
        var team = account.team() == null ? null : teams.get(account.team());
        var work =
                team == null
                        ? role
                        : frame.say("access.role-in-team", Map.of("role", role, "team", team));
        return new Line(
                account.id(),
                account.name(),
                work,
                account.username() == null ? "" : account.username(),
                account.untilOn() == null ? "" : frame.words().date(account.untilOn()),
                state(account));
    }

    private static String state(Account account) {
        if (account.disabled()) {
            return "administration.state-ended";
        }
        return account.username() == null
                ? "administration.state-known"
                : "administration.state-active";
    }
}
