package cymru.diogel.practice.coregroups.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.coregroups.Member;
import cymru.diogel.practice.coregroups.Member.Agency;
import cymru.diogel.practice.coregroups.Member.Role;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The members of a core group, and who may be added to them. */
public record GroupMembersView(
        Frame frame,
        GroupDesk.Opened opened,
        List<Member> members,
        List<KnownMembers.Known> known,
        List<Account> found,
        Typed typed) {

    public String here() {
        return GroupQueuePage.PATH + "/" + opened.group().id();
    }

    public String names() {
        return opened.names();
    }

    public List<Choice> knownChoices() {
        return known.stream()
                .map(it -> new Choice(it.key().toString(), it.name(), as(it.as())))
                .toList();
    }

    public List<String> allKnown() {
        return known.stream().map(it -> it.key().toString()).toList();
    }

    public List<Choice> foundChoices() {
        return found.stream().map(it -> new Choice(it.id().toString(), it.name())).toList();
    }

    public String as(Member.As it) {
        return frame.say(it.role().message()) + ", " + frame.say(it.agency().message());
    }

    public String as(Member it) {
        return as(new Member.As(it.role(), it.agency()));
    }

    public List<Choice> roles() {
        return choices(Role.values(), Role::message);
    }

    public List<Choice> agencies() {
        return choices(Agency.values(), Agency::message);
    }

    // The first chooses nothing, so that nothing is chosen by leaving it.
    private <E extends Enum<E>> List<Choice> choices(E[] all, Function<E, String> message) {
        var none = new Choice("", frame.say("coregroups.choose"));
        var named = Stream.of(all).map(it -> new Choice(it.name(), frame.say(message.apply(it))));
        return Stream.concat(Stream.of(none), named).toList();
    }
}
