package cymru.diogel.platform.positions.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.positions.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Somebody's positions, oldest first.
 *
 * @param isChanging whether a change is to come that can be taken back
 */
public record PositionsView(Account account, List<Line> lines, boolean isChanging) {
    /** One position in words; which stands is a key of the messages. */
    public record Line(String role, String team, String from, String until, String state) {}

    static PositionsView of(
            Frame frame,
            Account account,
            List<Position> positions,
            List<Team> teams,
            LocalDate today) {
        var changing =
                positions.stream()
                        .anyMatch(
                                it -> it.isAfter(today) || (it.isOn(today) && it.until() != null));
        var now = positions.stream().anyMatch(it -> it.isOn(today));
        return new PositionsView(
                account,
                positions.stream().map(it -> line(frame, it, teams, today)).toList(),
                changing && now);
    }

    private static Line line(Frame frame, Position it, List<Team> teams, LocalDate today) {
        var from = it.from();
        var until = it.until();
        return new Line(
                role(frame, it.role()),
                teams.stream()
                        .filter(team -> team.id().equals(it.team()))
                        .map(team -> team.name(frame.words()))
                        .findFirst()
                        .orElse("–"),
                from == null ? frame.say("positions.always") : frame.words().date(from),
                until == null ? frame.say("positions.lasting") : frame.words().date(until),
                it.isOn(today)
                        ? "positions.now"
                        : it.isAfter(today) ? "positions.to-come" : "positions.over");
    }

    static String role(Frame frame, Role role) {
        return frame.say("access.role-" + role.name().toLowerCase(Locale.ROOT));
    }
}
