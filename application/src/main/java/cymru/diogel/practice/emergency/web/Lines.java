package cymru.diogel.practice.emergency.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.emergency.Opening;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Openings in words: who, whom as far as the reader may see, why, and what came of it. */
@Component
public class Lines {
    private final Accounts accounts;
    private final People people;

    Lines(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    /** One opening; the child stays "" for whoever has no ground. */
    public record Line(Opening opening, String who, String role, String child) {
        public String opened(Frame frame) {
            var at = WallClock.shown(opening.openedAt());
            return frame.words().date(at.toLocalDate())
                    + ", "
                    + frame.words().time(at.toLocalTime());
        }

        public String reason(Frame frame) {
            return frame.say(opening.reason().message());
        }

        public String verdict(Frame frame) {
            var review = opening.review();
            if (review == null) {
                return frame.say("emergency.verdict-open");
            }
            return frame.say(
                    review.needed() ? "emergency.verdict-needed" : "emergency.verdict-not");
        }
    }

    /** For a reader within whose sight the children are read. */
    List<Line> of(List<Opening> openings, Frame frame) {
        var children = people.children(openings.stream().map(Opening::child).distinct().toList());
        var staff = accounts.named(openings.stream().map(Opening::account).distinct().toList());
        return openings.stream()
                .map(it -> line(it, staff, children.get(it.child()), frame))
                .toList();
    }

    /** The same without any child, for whoever sees none. */
    List<Line> withoutChildren(List<Opening> openings, Frame frame) {
        var staff =
                accounts.named(openings.stream().map(Opening::account).collect(Collectors.toSet()));
        return openings.stream().map(it -> line(it, staff, null, frame)).toList();
    }

    private static Line line(
            Opening opening, Map<UUID, Account> staff, @Nullable Child child, Frame frame) {
        var account = staff.get(opening.account());
        var role =
                account == null
                        ? ""
                        : frame.say(
                                "access.role-" + account.role().name().toLowerCase(Locale.ROOT));
        return new Line(
                opening,
                account == null ? "" : account.name(),
                role,
                child == null ? "" : child.title());
    }
}
