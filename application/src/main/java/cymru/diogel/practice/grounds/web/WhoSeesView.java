package cymru.diogel.practice.grounds.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.people.Child;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child and everybody who can see its record today, each with the ground. */
public record WhoSeesView(Child child, List<Line> lines) {
    /**
     * One ground in words.
     *
     * @param account whose it is, empty when it is a team's or cannot be ended here
     */
    public record Line(String who, String why, String from, String until, String account) {}

    /** Everybody and every team, to be called by name. */
    record Names(List<Account> accounts, List<Team> teams) {
        String of(Frame frame, Ground.Standing it) {
            var team = it.team();
            return team == null
                    ? accounts.stream()
                            .filter(known -> known.id().equals(it.account()))
                            .map(Account::name)
                            .findFirst()
                            .orElse("–")
                    : teams.stream()
                            .filter(known -> known.id().equals(team))
                            .map(known -> known.name(frame.words()))
                            .findFirst()
                            .orElse("–");
        }
    }

    static WhoSeesView of(Frame frame, Child child, List<Ground.Standing> standing, Names names) {
        return new WhoSeesView(child, standing.stream().map(it -> line(frame, it, names)).toList());
    }

    private static Line line(Frame frame, Ground.Standing it, Names names) {
        var words = frame.words();
        var until = it.until();
        return new Line(
                names.of(frame, it),
                why(frame, it.ground()),
                words.date(it.from()),
                until == null ? frame.say("grounds.until-ended") : words.date(until),
                it.ground() == Ground.AGENCY ? id(it.account()) : "");
    }

    static String why(Frame frame, Ground ground) {
        var code = ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return frame.say("grounds.ground-" + code);
    }

    private static String id(@Nullable UUID account) {
        return account == null ? "" : account.toString();
    }
}
