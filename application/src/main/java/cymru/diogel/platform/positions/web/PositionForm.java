package cymru.diogel.platform.positions.web;

import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.positions.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A position somebody takes up, as it was typed, and what is wrong with it. */
public record PositionForm(Typed typed, List<Team> teams) {
    private static final Set<Role> IN_A_TEAM = Set.of(Role.PRACTITIONER, Role.TEAM_MANAGER);

    /** What there is to choose from. */
    public record Choices(List<Choice> roles, List<Choice> teams) {}

    Problems problems(Frame frame) {
        var problems = new Problems();
        if (role().isEmpty()) {
            problems.add("role", frame.say("positions.role-missing"));
        }
        if (role().filter(IN_A_TEAM::contains).isPresent() && team().isEmpty()) {
            problems.add("team", frame.say("positions.team-missing"));
        }
        if (day("from").isEmpty()) {
            problems.add("from", frame.say("positions.day-wrong"));
        }
        return problems;
    }

    Positions.Place to() {
        return new Positions.Place(role().orElseThrow(), team().map(Team::id).orElse(null));
    }

    Optional<LocalDate> day(String field) {
        return typed.day(field);
    }

    private Optional<Role> role() {
        return typed.one("role", Role.class);
    }

    private Optional<Team> team() {
        return teams.stream()
                .filter(it -> it.id().toString().equals(typed.get("team")))
                .findFirst();
    }

    static Choices choices(Frame frame, List<Team> teams) {
        var roles =
                Stream.of(Role.values())
                        .map(it -> new Choice(it.name(), PositionsView.role(frame, it)));
        var named = teams.stream().map(it -> new Choice("" + it.id(), it.name(frame.words())));
        return new Choices(
                Stream.concat(Stream.of(new Choice("", frame.say("positions.choose"))), roles)
                        .toList(),
                Stream.concat(Stream.of(new Choice("", frame.say("positions.no-team"))), named)
                        .toList());
    }
}
