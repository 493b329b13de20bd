package cymru.diogel.visiting.planner.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Reach;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import cymru.diogel.visiting.planner.Draw;
import cymru.diogel.visiting.planner.Draws;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks access before anything of a household or a drawn time is shown. */
@Component
class PlannerDesk {
    private final Draws draws;
    private final People people;
    private final Accounts accounts;
    private final Access access;

    PlannerDesk(Draws draws, People people, Accounts accounts, Access access) {
        this.draws = draws;
        this.people = people;
        this.accounts = accounts;
        this.access = access;
    }

    /** A household and those of its children whom the viewer may see. */
    record Family(Household household, List<Child> children) {
        Set<UUID> ids() {
            return children.stream().map(Child::id).collect(Collectors.toSet());
        }
    }

    /** A draw and the household it is about. */
    record Case(Draw draw, Family family) {}

    /** The family, once it is written down that the viewer looks; absent without a ground. */
    Family look(Viewer viewer, UUID household, String act) {
        // Of one that the second lock hides, for the trail to say whose it was.
        var family = people.family(household);
        var asked =
                family.map(it -> it.children().stream().map(Child::id).toList())
                        .orElseGet(() -> List.copyOf(people.whoLivesIn(household)));
        var grounds = access.look(viewer, asked, act);
        var found = family.orElseThrow(Absent::new);
        return new Family(
                found.household(),
                found.children().stream().filter(it -> grounds.containsKey(it.id())).toList());
    }

    /** A draw, for the practitioner who is to call and for a manager; absent for all others. */
    Case find(Viewer viewer, UUID id, String act) {
        var draw = draws.find(id);
        if (draw.isEmpty()) {
            throw refuse(viewer, act);
        }
        var family = look(viewer, draw.get().household(), act);
        if (!isFor(viewer, draw.get())) {
            throw refuse(viewer, act);
        }
        return new Case(draw.get(), family);
    }

    /** Whether the viewer may know of this draw, once they may see the household. */
    static boolean isFor(Viewer viewer, Draw draw) {
        return viewer.role() != Role.PRACTITIONER || draw.practitioner().equals(viewer.id());
    }

    /** For whom the viewer may draw: themselves, or whoever works with the children. */
    Map<UUID, String> practitioners(Viewer viewer, Family family) {
        if (viewer.role() == Role.PRACTITIONER) {
            return Map.of(viewer.id(), viewer.name());
        }
        var allocated =
                people.allocations(family.ids()).values().stream()
                        .map(Allocation::practitioner)
                        .collect(Collectors.toSet());
        var names = new LinkedHashMap<UUID, String>();
        names(allocated).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(it -> names.put(it.getKey(), it.getValue()));
        return names;
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return accounts.named(ids).values().stream()
                .collect(Collectors.toMap(Account::id, Account::name));
    }

    /** The households within the viewer's reach, by child; noted before it is shown. */
    Map<UUID, UUID> reach(Viewer viewer, String act) {
        access.browse(Entry.seen(act));
        return switch (access.reach(viewer)) {
            case Reach.Only only -> {
                var households = new HashMap<UUID, UUID>();
                people.children(only.children())
                        .forEach((id, child) -> households.put(id, child.household()));
                yield households;
            }
            case Reach.Everyone _ -> throw new Absent();
        };
    }

    void browse(String act) {
        access.browse(Entry.seen(act));
    }

    Map<UUID, Household> households(Collection<UUID> ids) {
        return people.households(ids);
    }

    // To ask for nobody is always refused, and written down.
    private Absent refuse(Viewer viewer, String act) {
        access.look(viewer, List.of(), act);
        return new Absent();
    }
}
