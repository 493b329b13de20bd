package cymru.diogel.practice.families;

import cymru.diogel.practice.families.Fact.Address;
import cymru.diogel.practice.families.Fact.Language;
import cymru.diogel.practice.families.Fact.Life;
import cymru.diogel.practice.families.Fact.Name;
import cymru.diogel.practice.families.Version.Knowledge;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.ChildrenAdded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a child the moment it is written down, and what lists show of it later. */
final class FirstFacts {
    private FirstFacts() {}

    static List<Version> of(Child child, ChildrenAdded added, Instant at) {
        var facts = new ArrayList<Fact>();
        if (isTold(child.givenName()) || isTold(child.familyName())) {
            facts.add(Name.official(child.givenName(), child.familyName()));
        }
        if (child.bornOn() != null) {
            facts.add(new Life(child.bornOn(), null, null));
        }
        var address = added.address(child.household());
        if (address != null && isTold(address)) {
            facts.add(new Address(Address.Where.LIVES, address, child.household()));
        }
        var spoken = child.language();
        if (spoken != null && isTold(spoken)) {
            facts.add(new Language(Language.Use.SPEAKS, spoken));
        }
        var known = added.takenOver() ? Knowledge.TAKEN_OVER : Knowledge.since(at, null);
        return facts.stream()
                .map(it -> Version.first(child.id(), it, Period.ALWAYS, known))
                .toList();
    }

    /** The child as lists show it: named and born as is known now. */
    static Child shown(Child child, Map<UUID, Portrait> known, LocalDate today) {
        var portrait = known.get(child.id());
        if (portrait == null) {
            return child;
        }
        var name = portrait.officialName(today);
        var life = portrait.life();
        return new Child(
                child.id(),
                child.reference(),
                child.household(),
                name.map(Name::given).orElse(null),
                name.map(Name::family).orElse(null),
                life.map(Life::bornOn).orElse(null),
                child.language());
    }

    private static boolean isTold(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
