package cymru.diogel.visiting.thematic.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Reach;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.visiting.patterns.Addresses;
import cymru.diogel.visiting.patterns.Patterns;
import cymru.diogel.visiting.patterns.Period;
import cymru.diogel.visiting.patterns.Picture;
import cymru.diogel.visiting.thematic.RecordAudit;
import cymru.diogel.visiting.thematic.RowLinks;
import cymru.diogel.visiting.thematic.ThematicReport;
import cymru.diogel.visiting.thematic.VisitAudit.Origin.OnRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the report that somebody chose, of the visits that they may choose from. */
@Component
class Reports {
    private final Patterns patterns;
    private final People people;
    private final Accounts accounts;
    private final Access access;
    private final Clock clock;

    Reports(Patterns patterns, People people, Accounts accounts, Access access, Clock clock) {
        this.patterns = patterns;
        this.people = people;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Team> teams() {
        return accounts.teams();
    }

    /** Every team, or for those who do not read the county's patterns their own. */
    List<Team> offered(Viewer viewer, Words words, List<Team> all) {
        var every = viewer.may(Right.READ_COUNTY_PATTERNS);
        return all.stream()
                .filter(it -> every || it.id().equals(viewer.team()))
                .sorted(Comparator.comparing(it -> it.name(words)))
                .toList();
    }

    /**
     * What an address asks for, once it is sure that this viewer may ask for it.
     *
     * @param asked the teams as they stand in the address
     * @param all the teams there are
     * @throws Absent for a team that is not there or is not the viewer's to read
     */
    Selection select(
            Viewer viewer, Period.Typed typed, List<String> asked, Words words, List<Team> all) {
        var offered =
                offered(viewer, words, all).stream().map(Team::id).collect(Collectors.toSet());
        var teams = new HashSet<UUID>();
        for (var team : asked) {
            teams.addAll(Addresses.read(team).orElseThrow(Absent::new));
        }
        var every = viewer.may(Right.READ_COUNTY_PATTERNS);
        if (!offered.containsAll(teams) || (!every && offered.isEmpty())) {
            access.browse(Entry.refused("thematic.choose"));
            throw new Absent();
        }
        // All teams are all visits, also those for which nobody named a team.
        var only = every && teams.equals(offered) ? Set.<UUID>of() : Set.copyOf(teams);
        return new Selection(
                Period.read(typed, today(), words), every || !only.isEmpty() ? only : offered);
    }

    /**
     * Writes down that the report was taken and makes it; nothing when there was no visit.
     *
     * @param act {@code thematic.report}, {@code .pdf} or {@code .figures}
     */
    Optional<ThematicReport> make(
            Viewer viewer, Selection chosen, String act, Words language, List<Team> all) {
        access.browse(
                Entry.seen(act)
                        .with("from", chosen.from())
                        .with("to", chosen.to())
                        .with("teams", Addresses.written(chosen.teams()))
                        .with("language", language.tag()));
        var picture = patterns.picture(chosen.from(), chosen.to(), chosen.teams());
        return picture.table().rows() == 0
                ? Optional.empty()
                : Optional.of(report(viewer, chosen, picture, language, all));
    }

    private ThematicReport report(
            Viewer viewer, Selection chosen, Picture picture, Words language, List<Team> all) {
        var ids = new ArrayList<UUID>();
        for (var code = 0; code < picture.households().size(); code++) {
            ids.add(picture.households().id(code));
        }
        var homes = homes(viewer, ids);
        var names = all.stream().collect(Collectors.toMap(Team::id, it -> it.name(language)));
        var audit =
                new RecordAudit(picture, homes.called(), names)
                        .of(
                                new OnRecord(
                                        chosen.from(),
                                        chosen.to(),
                                        called(chosen.teams(), names),
                                        chosen.report()));
        var links = new RowLinks(picture, chosen.teams(), homes.open());
        return new ThematicReport(audit, language, links);
    }

    /** What homes are called in a report, and those of them the viewer may open. */
    private record Homes(Map<UUID, String> called, Set<UUID> open) {}

    // A report names a home by its reference, and one that is not there for its reader by nothing.
    // Quality assurance sees no other anyway; the rest see references of homes they cannot open.
    private Homes homes(Viewer viewer, List<UUID> ids) {
        if (viewer.role() == Role.QUALITY) {
            var called = new HashMap<UUID, String>();
            people.households(ids).values().forEach(it -> called.put(it.id(), it.reference()));
            return new Homes(called, called.keySet());
        }
        var reach = access.reach(viewer);
        var mayOpen = viewer.may(Right.READ_HOUSEHOLD_PATTERNS);
        return SecondLock.counting(() ->
                switch (reach) {
                    case Reach.Only only ->
                            homes(ids, mayOpen ? only.children() : Set.of(), only.barred());
                    case Reach.Everyone every -> homes(ids, Set.of(), every.but());
                });
    }

    private Homes homes(List<UUID> ids, Set<UUID> seen, Set<UUID> barred) {
        var called = new HashMap<UUID, String>();
        var open = new HashSet<UUID>();
        people.families(ids)
                .forEach((id, family) -> {
                    var children =
                            family.children().stream().map(Child::id).collect(Collectors.toSet());
                    if (Collections.disjoint(children, barred)) {
                        called.put(id, family.household().reference());
                        if (!Collections.disjoint(children, seen)) {
                            open.add(id);
                        }
                    }
                });
        return new Homes(called, open);
    }

    private static List<String> called(Set<UUID> teams, Map<UUID, String> names) {
        return teams.stream().map(it -> names.getOrDefault(it, "")).sorted().toList();
    }

    /** Whether there is any visit to make a report of. */
    boolean isEmpty() {
        return patterns.isEmpty();
    }
}
