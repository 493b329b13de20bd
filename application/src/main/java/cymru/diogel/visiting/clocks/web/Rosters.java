package cymru.diogel.visiting.clocks.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.ibm.icu.text.Collator;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.PlanBook;
import cymru.diogel.visiting.clocks.web.Caseload.Load;
import cymru.diogel.visiting.clocks.web.ChildWork.Practitioner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose children a viewer's list holds: their own, their team's, or those of a team asked for. */
@Component
class Rosters {
    private final Access access;
    private final People people;
    private final Accounts accounts;
    private final PlanBook open;
    private final Caseload caseload;

    Rosters(Access access, People people, Accounts accounts, PlanBook open, Caseload caseload) {
        this.access = access;
        this.people = people;
        this.accounts = accounts;
        this.open = open;
        this.caseload = caseload;
    }

    /**
     * The children of a list, and the grounds on which they are shown.
     *
     * @param team the team's name, "" when it is the viewer's, null for the viewer's own children
     * @param practitioners whom the list may be narrowed to
     * @param asked what was asked for, without what does not exist
     */
    record Roster(
            Load load,
            Map<UUID, Ground> grounds,
            @Nullable String team,
            List<Choice> practitioners,
            Asked asked) {
        Roster named(String name) {
            return new Roster(load, grounds, name, practitioners, asked);
        }
    }

    Roster roster(Viewer viewer, Asked asked, Words words) {
        return switch (viewer.role()) {
            case TEAM_MANAGER -> {
                yield ofTeam(access.work(viewer), asked.own(), words);
            }
            case QUALITY -> {
                var name = team(asked.team(), words);
                var grounds = members(viewer, asked.team());
                yield ofTeam(grounds, asked, words).named(name);
            }
            default -> {
                var grounds = access.work(viewer);
                var load = caseload.load(grounds.keySet(), Map.of());
                yield new Roster(load, grounds, null, List.of(), asked.own().narrowedTo(""));
            }
        };
    }

    /** How many visits are late and due in each team. */
    TeamsView teams(Frame frame, Viewer viewer) {
        var all = open.on(caseload.today());
        var works = people.allocations(all);
        var members = all.stream().collect(groupingBy(it -> team(works.get(it))));
        var load = caseload.near(all, members.getOrDefault(Asked.NO_TEAM, List.of()));
        var parts = load.by(it -> team(works.get(it.child().id())));
        var lines = new ArrayList<TeamsView.Line>();
        for (var team : sorted(frame.words())) {
            var id = team.id().toString();
            var its = members.getOrDefault(id, List.of()).size();
            var part = parts.getOrDefault(id, load.ofNobody());
            lines.add(line(id, team.name(frame.words()), part, its));
        }
        var left = parts.getOrDefault(Asked.NO_TEAM, load.ofNobody());
        if (!left.children().isEmpty()) {
            var words = frame.say("clocks.team-none");
            lines.add(line(Asked.NO_TEAM, words, left, left.children().size()));
        }
        return new TeamsView(frame, load.today(), viewer.name(), lines);
    }

    private Roster ofTeam(Map<UUID, Ground> grounds, Asked asked, Words words) {
        var practitioners = practitioners(grounds.keySet());
        var choices = choices(practitioners.values(), words);
        var known = choices.stream().anyMatch(it -> it.value().equals(asked.practitioner()));
        var narrowed = known ? asked : asked.narrowedTo("");
        var wanted = narrowed.practitioner();
        var children =
                grounds.keySet().stream()
                        .filter(it -> wanted.isEmpty() || has(practitioners.get(it), wanted))
                        .toList();
        var load = caseload.load(children, practitioners);
        return new Roster(
                asked.team().equals(Asked.NO_TEAM) ? load.owed() : load,
                grounds,
                "",
                choices,
                narrowed);
    }

    private static boolean has(@Nullable Practitioner practitioner, String wanted) {
        return practitioner != null && practitioner.id().equals(wanted);
    }

    private Map<UUID, Practitioner> practitioners(Collection<UUID> children) {
        return access.workers(children).entrySet().stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                it ->
                                        new Practitioner(
                                                it.getValue().account().toString(),
                                                it.getValue().name())));
    }

    // Of a team that is there, so its name is an identity.
    private Map<UUID, Ground> members(Viewer viewer, String team) {
        if (!team.equals(Asked.NO_TEAM)) {
            return access.ofTeam(viewer, UUID.fromString(team));
        }
        var alone = new HashSet<>(open.on(caseload.today()));
        alone.removeAll(people.allocations(alone).keySet());
        return access.grounds(viewer, alone);
    }

    private String team(String id, Words words) {
        if (id.equals(Asked.NO_TEAM)) {
            return words.say("clocks.team-none");
        }
        return accounts.teams().stream()
                .filter(it -> it.id().toString().equals(id))
                .map(it -> it.name(words))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    private static List<Choice> choices(Collection<Practitioner> practitioners, Words words) {
        var collator = Collator.getInstance(words.locale());
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", words.say("clocks.filter-everybody")));
        practitioners.stream()
                .filter(it -> !it.id().isEmpty())
                .distinct()
                .sorted(Comparator.comparing(Practitioner::name, collator::compare))
                .forEach(it -> choices.add(new Choice(it.id(), it.name())));
        return choices;
    }

    private List<Team> sorted(Words words) {
        var collator = Collator.getInstance(words.locale());
        return accounts.teams().stream()
                .sorted(Comparator.comparing(it -> it.name(words), collator::compare))
                .toList();
    }

    private static TeamsView.Line line(String team, String name, Load load, int children) {
        var visits = load.visits();
        var late = (int) visits.stream().filter(DueVisit::late).count();
        return new TeamsView.Line(team, name, late, visits.size() - late, children);
    }

    private static String team(@Nullable Allocation work) {
        return work == null ? Asked.NO_TEAM : work.team().toString();
    }
}
