package cymru.diogel.platform.administration.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A new account as it was typed, and what is wrong with it. */
record AccountForm(Typed typed, List<Team> teams) {
    private static final Set<Role> IN_A_TEAM = Set.of(Role.PRACTITIONER, Role.TEAM_MANAGER);
    private static final int LONGEST = 100;

    Problems problems(Frame frame, Accounts accounts) {
        var problems = new Problems();
        if (isUnfit(typed.get("name"))) {
            problems.add("name", frame.say("administration.name-missing"));
        }
        if (isUnfit(typed.get("reference"))) {
            problems.add("reference", frame.say("administration.reference-missing"));
        }
        if (!Account.isUsername(username())) {
            problems.add("username", frame.say("access.username-wrong"));
        }
        if (role().isEmpty()) {
            problems.add("role", frame.say("administration.role-missing"));
        }
        if (role().filter(IN_A_TEAM::contains).isPresent() && team().isEmpty()) {
            problems.add("team", frame.say("administration.team-missing"));
        }
        if (!Set.of("cy", "en").contains(typed.get("language"))) {
            problems.add("language", frame.say("administration.language-missing"));
        }
        if (!typed.get("from").isEmpty() && from().isEmpty()) {
            problems.add("from", frame.say("administration.from-wrong"));
        }
        checkUntil(frame, problems);
        accounts.weakness(password(), username())
                .ifPresent(it -> problems.add("password", frame.say(it.message())));
        accounts.taken(typed.get("reference"), username())
                .forEach(it -> problems.add(it, frame.say("administration.taken-" + it)));
        return problems;
    }

    /** The first day, when it is not today. */
    Optional<LocalDate> from() {
        return typed.day("from");
    }

    private void checkUntil(Frame frame, Problems problems) {
        var isInspector = role().filter(it -> it == Role.INSPECTOR).isPresent();
        if (!typed.get("until").isEmpty() && until().isEmpty()) {
            problems.add("until", frame.say("administration.until-wrong"));
        } else if (isInspector && until().isEmpty()) {
            problems.add("until", frame.say("administration.until-missing"));
        }
    }

    Account account() {
        return new Account(
                UUID.randomUUID(),
                typed.get("reference"),
                username(),
                typed.get("name"),
                role().orElseThrow(),
                team().map(Team::id).orElse(null),
                typed.get("language"),
                until().orElse(null),
                false);
    }

    String password() {
        return typed.exact("password");
    }

    private String username() {
        return typed.get("username").toLowerCase(Locale.ROOT);
    }

    private Optional<Role> role() {
        return typed.one("role", Role.class);
    }

    private Optional<Team> team() {
        return teams.stream()
                .filter(it -> it.id().toString().equals(typed.get("team")))
                .findFirst();
    }

    private Optional<LocalDate> until() {
        return typed.day("until");
    }

    private static boolean isUnfit(String words) {
        return words.isEmpty() || words.length() > LONGEST;
    }
}
