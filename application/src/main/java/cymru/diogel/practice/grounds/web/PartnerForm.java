package cymru.diogel.practice.grounds.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A partner to be let in, as it was typed, and what is wrong with it. */
record PartnerForm(Typed typed, List<Account> partners, LocalDate today) {
    Problems problems(Frame frame, List<Ground.Standing> standing) {
        var problems = new Problems();
        if (who().isEmpty()) {
            problems.add("who", frame.say("grounds.who-missing"));
        } else if (standing.stream().anyMatch(this::isAlready)) {
            problems.add("who", frame.say("grounds.who-already"));
        }
        if (!typed.get("until").isEmpty() && until().filter(it -> !it.isBefore(today)).isEmpty()) {
            problems.add("until", frame.say("grounds.until-wrong"));
        }
        return problems;
    }

    private boolean isAlready(Ground.Standing it) {
        return it.ground() == Ground.AGENCY
                && who().filter(who -> who.id().equals(it.account())).isPresent();
    }

    Optional<Account> who() {
        return partners.stream()
                .filter(it -> it.id().toString().equals(typed.get("who")))
                .findFirst();
    }

    Optional<LocalDate> until() {
        return typed.day("until");
    }

    /** Each partner with the team, by name. */
    static List<Choice> choices(Frame frame, List<Account> partners, List<Team> teams) {
        var names =
                teams.stream().collect(Collectors.toMap(Team::id, it -> it.name(frame.words())));
        return Stream.concat(
                        Stream.of(new Choice("", frame.say("grounds.choose"))),
                        partners.stream()
                                .sorted(Comparator.comparing(Account::name))
                                .map(it -> new Choice(it.id().toString(), name(frame, it, names))))
                .toList();
    }

    private static String name(Frame frame, Account it, Map<UUID, String> teams) {
        var team = it.team() == null ? null : teams.get(it.team());
        return team == null
                ? it.name()
                : frame.say("grounds.name-in-team", Map.of("name", it.name(), "team", team));
    }
}
