package cymru.diogel.practice.grounds.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.exclusions.Restrictions.Asked;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.people.Child;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What waits for a second person, and the homes on whose record the viewer is named. */
public record RestrictedView(List<Request> requests, List<Home> homes) {
    // Those who work with children.
    private static final Set<Role> NAMED =
            EnumSet.of(
                    Role.PRACTITIONER,
                    Role.TEAM_MANAGER,
                    Role.PARTNER,
                    Role.SCHOOL,
                    Role.QUALITY,
                    Role.HEAD_OF_SERVICE);

    /**
     * Something one person asked for; which child it is about is said nowhere.
     *
     * @param agreeable whether the viewer may be the second person
     */
    public record Request(String id, String text, String asker, String on, boolean agreeable) {}

    /** The children of a home who are restricted together. */
    public record Home(String id, String names) {}

    static List<Request> requests(
            Frame frame, List<Asked> waiting, Map<UUID, Account> names, UUID viewer) {
        var byRequest = new LinkedHashMap<UUID, Asked>();
        waiting.forEach(it -> byRequest.putIfAbsent(it.request(), it));
        return byRequest.values().stream()
                .map(it ->
                        new Request(
                                it.request().toString(),
                                text(frame, it, names),
                                name(names, it.askedBy()),
                                frame.words().date(it.on()),
                                !it.askedBy().equals(viewer) && !it.account().equals(viewer)))
                .toList();
    }

    private static String text(Frame frame, Asked it, Map<UUID, Account> names) {
        var who = Map.of("name", name(names, it.account()), "asker", name(names, it.askedBy()));
        return frame.say(it.lifting() ? "grounds.asks-to-lift" : "grounds.asks-to-name", who);
    }

    private static String name(Map<UUID, Account> names, UUID id) {
        var known = names.get(id);
        return known == null ? "–" : known.name();
    }

    static List<Home> homes(Collection<Child> children) {
        return children.stream()
                .sorted(Comparator.comparing(Child::title))
                .collect(
                        Collectors.groupingBy(
                                Child::household, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(it ->
                        new Home(
                                it.getFirst().id().toString(),
                                it.stream().map(Child::title).collect(Collectors.joining(", "))))
                .toList();
    }

    static List<Choice> staff(Frame frame, List<Account> all) {
        return Stream.concat(
                        Stream.of(new Choice("", frame.say("grounds.choose"))),
                        all.stream()
                                .filter(it -> NAMED.contains(it.role()))
                                .sorted(Comparator.comparing(Account::name))
                                .map(it -> new Choice(it.reference(), it.name())))
                .toList();
    }
}
