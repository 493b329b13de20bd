package cymru.diogel.practice.strategy.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.strategy.Consequences;
import cymru.diogel.practice.strategy.Discussion;
import cymru.diogel.practice.strategy.Discussions;
import cymru.diogel.practice.strategy.Invitations;
import cymru.diogel.practice.strategy.Party;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A discussion laid open: looked at in the trail first, with the children access lets one see. */
@Component
class StrategyDesk {
    private final Meetings meetings;
    private final Access access;
    private final People people;
    private final Accounts accounts;
    private final Clock clock;

    StrategyDesk(Meetings meetings, Access access, People people, Accounts accounts, Clock clock) {
        this.meetings = meetings;
        this.access = access;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Discussions, who is invited, and what comes of them elsewhere. */
    @Component
    record Meetings(
            Discussions discussions,
            Invitations invitations,
            ObjectProvider<Consequences> consequences) {}

    /** A discussion, and those of its children whom the viewer may see. */
    record Opened(Discussion discussion, Set<UUID> seen) {
        boolean isWhole() {
            return seen.containsAll(discussion.children());
        }
    }

    /** Lets whoever may see one of its children look at it; to others it is not there. */
    Opened look(UUID id, Viewer viewer) {
        var found = meetings.discussions().find(id);
        if (found.isEmpty()) {
            access.browse(Entry.refused("strategy.look"));
            throw new Absent();
        }
        var it = found.get();
        return new Opened(it, access.look(viewer, it.children(), "strategy.look").keySet());
    }

    /** The same for those who write, who must see all of them. */
    Opened lookToWork(UUID id, Viewer viewer) {
        var opened = look(id, viewer);
        if (!opened.isWhole()) {
            throw new Absent();
        }
        return opened;
    }

    DiscussionView view(Opened opened, Frame frame, Viewer viewer, Typed typed) {
        var it = opened.discussion();
        var children = people.children(opened.seen());
        var parties = meetings.invitations().of(it.id());
        var lines =
                meetings.consequences().stream()
                        .flatMap(module -> module.of(it, opened.seen()).stream())
                        .toList();
        var who = new DiscussionView.Who(children, parties, accounts.named(staff(it, parties)));
        var may =
                new DiscussionView.May(
                        opened.isWhole() && viewer.may(Right.HOLD_STRATEGY),
                        opened.isWhole() && viewer.may(Right.DECIDE_DISPUTES));
        return new DiscussionView(
                frame, it, who, may, lines, typed, List.of(), LocalDate.now(clock));
    }

    private static Set<UUID> staff(Discussion it, List<Party> parties) {
        var staff = new HashSet<UUID>();
        staff.add(it.called().by());
        if (it.held() != null) {
            staff.add(it.held().by());
        }
        if (it.departure() != null) {
            staff.add(it.departure().by());
        }
        if (it.ended() != null) {
            staff.add(it.ended().by());
        }
        parties.stream().map(Party::by).forEach(staff::add);
        return staff;
    }

    /** Those whose name holds what was typed and whom a discussion may open a record to. */
    List<Account> called(String typed) {
        return accounts.all().stream()
                .filter(it -> !it.disabled() && it.role().may(Right.READ_CHILDREN))
                .filter(it -> it.untilOn() == null || !it.untilOn().isBefore(LocalDate.now(clock)))
                .filter(it -> contains(it.name(), typed))
                .limit(DiscussionView.MOST)
                .toList();
    }

    private static boolean contains(String name, String typed) {
        return name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }
}
