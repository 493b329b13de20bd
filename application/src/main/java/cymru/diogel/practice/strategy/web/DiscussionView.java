package cymru.diogel.practice.strategy.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.strategy.Attendance.Agency;
import cymru.diogel.practice.strategy.Consequences;
import cymru.diogel.practice.strategy.Discussion;
import cymru.diogel.practice.strategy.Outcome;
import cymru.diogel.practice.strategy.Party;
import cymru.diogel.practice.strategy.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A discussion as those see it who may see one of its children.
 *
 * @param lines what came of it elsewhere
 * @param found accounts whose name holds what was typed
 */
public record DiscussionView(
        Frame frame,
        Discussion discussion,
        Who who,
        May may,
        List<Consequences.Line> lines,
        Typed typed,
        List<Account> found,
        LocalDate today) {
    public static final int OTHERS = 3;
    static final int MOST = 8;

    /** The children the viewer may see, who is invited, and who of the staff did what. */
    public record Who(Map<UUID, Child> children, List<Party> parties, Map<UUID, Account> staff) {}

    /** What the viewer may do: work on it, depart from the rule for it. */
    public record May(boolean work, boolean depart) {}

    DiscussionView with(List<Account> candidates) {
        return new DiscussionView(frame, discussion, who, may, lines, typed, candidates, today);
    }

    public String name(UUID account) {
        var somebody = who.staff().get(account);
        return somebody == null ? frame.say("strategy.somebody") : somebody.name();
    }

    public String when(Instant at) {
        return Times.shown(frame, at);
    }

    /** How many it is about whom the viewer may not see. */
    public int hidden() {
        return discussion.children().size() - who.children().size();
    }

    public boolean mayInvite() {
        return may.work() && discussion.stage() == Stage.DECIDED_TO_HOLD;
    }

    public boolean mayRecord() {
        return may.work() && discussion.stage() == Stage.HELD;
    }

    public boolean mayConclude() {
        return may.work() && discussion.stage() == Stage.RECORDED;
    }

    public boolean mayDepart() {
        return may.depart() && discussion.stage() == Stage.DECIDED_TO_HOLD;
    }

    /** Where the further meeting is called that was decided on, or nothing. */
    public String further() {
        var ended = discussion.ended();
        if (!may.work() || ended == null || ended.outcome() != Outcome.FURTHER_MEETING) {
            return "";
        }
        return CallPage.PATH
                + "?follows="
                + discussion.id()
                + discussion.children().stream()
                        .map(it -> "&child=" + it)
                        .collect(Collectors.joining());
    }

    public List<Choice> agencies() {
        return choices(Agency.values(), Agency::message);
    }

    public List<Choice> outcomes() {
        return Stream.of(Outcome.values())
                .map(it -> new Choice(it.name(), frame.say(it.message())))
                .toList();
    }

    /** Accounts to choose among, and that it is none of them. */
    public List<Choice> candidates() {
        var all = new ArrayList<Choice>();
        for (var it : found) {
            var role = "access.role-" + it.role().name().toLowerCase(Locale.ROOT);
            all.add(new Choice(it.id().toString(), it.name(), frame.say(role)));
        }
        all.add(new Choice("none", frame.say("strategy.none-of-these")));
        return all;
    }

    public boolean isTicked(String field) {
        return typed.get(field).equals("yes");
    }

    private <E extends Enum<E>> List<Choice> choices(E[] all, Function<E, String> message) {
        var none = new Choice("", frame.say("strategy.choose"));
        var named = Stream.of(all).map(it -> new Choice(it.name(), frame.say(message.apply(it))));
        return Stream.concat(Stream.of(none), named).toList();
    }
}
