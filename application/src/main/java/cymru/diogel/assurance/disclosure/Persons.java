package cymru.diogel.assurance.disclosure;

import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.referrals.Named;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who else stands in a child's record: other children named beside it, and who reported. */
@Component
class Persons {
    private static final int SHORTEST = 3;

    private final People people;
    private final Referrals referrals;

    Persons(People people, Referrals referrals) {
        this.people = people;
        this.referrals = referrals;
    }

    /** What tells who reported this child, in any piece: of those who have no account here. */
    Set<String> reporters(UUID child) {
        var told = new HashSet<String>();
        for (var it : referrals.naming(List.of(child)).keySet()) {
            var maker = it.maker();
            if (maker.account() == null) {
                Stream.of(maker.name(), maker.contact())
                        .filter(text -> text != null && text.strip().length() >= SHORTEST)
                        .map(text -> Objects.requireNonNull(text).strip())
                        .forEach(told::add);
            }
        }
        told.removeAll(own(child));
        return told;
    }

    /** The same of one report, with every word of the name and the agency. */
    Set<String> reporter(Report report, UUID child) {
        var maker = report.maker();
        var told = new HashSet<String>();
        Stream.of(maker.name(), maker.agency(), maker.contact())
                .filter(text -> text != null)
                .map(String::strip)
                .forEach(text -> {
                    told.add(text);
                    // Of its words those that are no words of every sentence.
                    Stream.of(text.split("[\\s,]+", -1))
                            .filter(it -> it.length() > SHORTEST)
                            .filter(it -> !Character.isLowerCase(it.charAt(0)))
                            .forEach(told::add);
                });
        told.removeIf(text -> text.length() < SHORTEST);
        told.removeAll(own(child));
        return told;
    }

    /** The names of those who live with the child. */
    Set<String> mates(UUID child) {
        return others(child, List.of());
    }

    /** The names of these and of whoever lives with the child, but its own. */
    Set<String> others(UUID child, Collection<UUID> with) {
        var all = new HashSet<>(with);
        people.homeOf(child).map(People.Home::family).map(People.Family::children).stream()
                .flatMap(List::stream)
                .forEach(it -> all.add(it.id()));
        var names = new HashSet<String>();
        people.children(all).values().stream()
                .filter(it -> !it.id().equals(child))
                .forEach(it -> names.addAll(names(it)));
        names.removeAll(own(child));
        return names;
    }

    /** The same of those named in a report, on record or not. */
    Set<String> named(UUID child, List<Named> named) {
        var names =
                others(child, named.stream().map(Named::child).filter(Objects::nonNull).toList());
        named.stream()
                .filter(it -> !child.equals(it.child()))
                .map(Named::called)
                .forEach(it -> add(names, it.text(), it.given()));
        names.removeAll(own(child));
        return names;
    }

    private static Set<String> names(Child it) {
        var names = new HashSet<String>();
        add(names, it.title(), it.givenName());
        names.add(it.reference());
        return names;
    }

    private static void add(Set<String> names, String whole, @Nullable String given) {
        Stream.of(whole, given)
                .filter(text -> text != null && text.strip().length() >= SHORTEST)
                .forEach(text -> names.add(Objects.requireNonNull(text).strip()));
    }

    // What the child is called is never taken out of its own record.
    private Set<String> own(UUID child) {
        var own = people.children(List.of(child)).get(child);
        var names = own == null ? new HashSet<String>() : new HashSet<>(names(own));
        if (own != null && own.familyName() != null) {
            names.add(own.familyName());
        }
        return names;
    }
}
