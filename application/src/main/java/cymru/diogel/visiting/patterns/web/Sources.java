package cymru.diogel.visiting.patterns.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Reach;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import cymru.diogel.visiting.patterns.Addresses;
import cymru.diogel.visiting.patterns.Patterns;
import cymru.diogel.visiting.patterns.Picture;
import cymru.diogel.visiting.patterns.Unit;
import cymru.diogel.visiting.visits.Visits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What these pages are made from, each asked in one question, and who may see it. */
@Component
class Sources {
    private final Patterns patterns;
    private final Accounts accounts;
    private final People people;
    private final Access access;
    private final Clock clock;

    Sources(Patterns patterns, Accounts accounts, People people, Access access, Clock clock) {
        this.patterns = patterns;
        this.accounts = accounts;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Writes the look down, and lets only those go on who may see this unit; for a household it
     * says on which grounds.
     */
    Map<UUID, Ground> look(Viewer viewer, Asked asked, String act) {
        switch (asked.unit()) {
            case Unit.County _ -> require(mayReadAll(viewer, asked.teams()), act);
            case Unit.OfTeam it -> require(mayReadTeam(viewer, it.team()), act);
            case Unit.OfPractitioner it -> require(mayRead(viewer, it.practitioner()), act);
            case Unit.OfHousehold it -> {
                require(viewer.may(Right.READ_HOUSEHOLD_PATTERNS), act);
                return access.look(viewer, people.whoLivesIn(it.household()), act);
            }
        }
        access.browse(entry(asked, act));
        return Map.of();
    }

    private static Entry entry(Asked asked, String act) {
        return Entry.seen(act)
                .with("unit", asked.unit().code())
                .with("teams", Addresses.written(asked.teams()))
                .with("from", asked.from())
                .with("to", asked.to());
    }

    private void require(boolean allowed, String act) {
        if (!allowed) {
            access.browse(Entry.refused(act));
            throw new Absent();
        }
    }

    /** Without teams it is the county's. */
    private static boolean mayReadAll(Viewer viewer, Set<UUID> teams) {
        return teams.isEmpty()
                ? viewer.may(Right.READ_COUNTY_PATTERNS)
                : teams.stream().allMatch(team -> mayReadTeam(viewer, team));
    }

    private static boolean mayReadTeam(Viewer viewer, UUID team) {
        return viewer.may(Right.READ_COUNTY_PATTERNS)
                || (viewer.may(Right.READ_TEAM_PATTERNS) && team.equals(viewer.team()));
    }

    /** The line manager, and quality assurance. */
    private boolean mayRead(Viewer viewer, UUID practitioner) {
        if (!viewer.may(Right.READ_PRACTITIONER_PATTERNS)) {
            return false;
        }
        return viewer.may(Right.READ_COUNTY_PATTERNS)
                || accounts.find(practitioner)
                        .filter(it -> it.team() != null && it.team().equals(viewer.team()))
                        .isPresent();
    }

    Picture picture(Asked asked) {
        return patterns.picture(asked.from(), asked.to(), asked.teams());
    }

    /** The names of teams by identity. */
    Map<UUID, String> teams(Words words) {
        var names = new HashMap<UUID, String>();
        for (Team team : accounts.teams()) {
            names.put(team.id(), team.name(words));
        }
        return names;
    }

    Map<UUID, Account> practitioners(Collection<UUID> ids) {
        return accounts.named(ids);
    }

    /** What a unit is called; a household only by whoever may look at it, which was asked first. */
    String name(Asked asked, Words words) {
        return switch (asked.unit()) {
            case Unit.County _ ->
                    words.say(
                            asked.teams().isEmpty() ? "patterns.county" : "patterns.teams-chosen");
            case Unit.OfTeam it -> {
                var name = teams(words).get(it.team());
                if (name == null) {
                    throw new Absent();
                }
                yield name;
            }
            case Unit.OfPractitioner it ->
                    accounts.find(it.practitioner()).orElseThrow(Absent::new).name();
            case Unit.OfHousehold it -> household(it.household()).title();
        };
    }

    HouseholdLines.Name household(UUID id) {
        var household = people.family(id).orElseThrow(Absent::new).household();
        return new HouseholdLines.Name(household.title(), household.reference());
    }

    /** Lines of a list of visits, with names where the viewer may see a child of it. */
    List<RowsView.Line> lines(List<Visits.Line> lines) {
        var open =
                lines.stream()
                        .filter(Visits.Line::open)
                        .map(it -> it.call().household())
                        .collect(Collectors.toSet());
        var households = people.households(open);
        return lines.stream().map(it -> line(it, households.get(it.call().household()))).toList();
    }

    private static RowsView.Line line(Visits.Line line, @Nullable Household household) {
        return new RowsView.Line(
                line.call(),
                line.open(),
                line.open() && household != null ? household.title() : "");
    }

    /** Of these households, those of which the viewer may see a child: with their names. */
    Map<UUID, HouseholdLines.Name> open(Viewer viewer, Collection<UUID> households) {
        if (households.isEmpty() || !viewer.may(Right.READ_HOUSEHOLD_PATTERNS)) {
            return Map.of();
        }
        var open = within(access.reach(viewer), households);
        var names = new HashMap<UUID, HouseholdLines.Name>();
        for (var it : people.households(open).values()) {
            names.put(it.id(), new HouseholdLines.Name(it.title(), it.reference()));
        }
        return names;
    }

    private Set<UUID> within(Reach reach, Collection<UUID> households) {
        return switch (reach) {
            case Reach.Everyone every -> without(every.but(), households);
            case Reach.Only only -> {
                var open = new HashSet<UUID>();
                for (var child : people.children(only.children()).values()) {
                    open.add(child.household());
                }
                open.retainAll(households);
                yield open;
            }
        };
    }

    private Set<UUID> without(Set<UUID> hidden, Collection<UUID> households) {
        var open = new HashSet<>(households);
        if (!hidden.isEmpty()) {
            people.childrenOf(households).values().stream()
                    .flatMap(List::stream)
                    .filter(it -> hidden.contains(it.id()))
                    .forEach(it -> open.remove(it.household()));
        }
        return open;
    }
}
