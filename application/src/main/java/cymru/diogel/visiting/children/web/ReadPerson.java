package cymru.diogel.visiting.children.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Fact.Tie;
import cymru.diogel.practice.families.Families.Joining;
import cymru.diogel.practice.families.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes somebody around a child of what was typed, or says field by field why not yet. */
record ReadPerson(Typed typed, LocalDate today, Frame frame) {
    private static final int LONGEST = 100;
    private static final Set<String> LANGUAGES = Set.of("cy", "en", "");

    /**
     * Somebody as told.
     *
     * @param language asked for in letters, "" when nobody has asked yet
     */
    record Told(
            UUID person,
            Fact.Name name,
            @Nullable LocalDate bornOn,
            Tie.Role role,
            boolean atHome,
            @Nullable LocalDate since,
            String language) {

        /** The same around a child, as somebody known already or as somebody new. */
        Joining around(UUID child, @Nullable UUID known) {
            var tie = new Tie(known == null ? person : known, role, atHome);
            return new Joining(
                    child, tie, new Period(since, null), known == null ? facts() : List.of());
        }

        private List<Fact> facts() {
            var facts = new ArrayList<Fact>();
            facts.add(name);
            if (bornOn != null) {
                facts.add(new Fact.Life(bornOn, null, null));
            }
            if (!language.isEmpty()) {
                var use = Fact.Language.Use.CORRESPONDENCE;
                facts.add(new Fact.Language(use, language));
            }
            return facts;
        }
    }

    @Nullable Told read(Problems problems) {
        var given = name("given", problems);
        var family = name("family", problems);
        if (given.isEmpty() && family.isEmpty()) {
            problems.add("given", frame.say("children.problem-name"));
        }
        var role = role(problems);
        var home = typed.get("home");
        if (!Set.of("yes", "no").contains(home)) {
            problems.add("home", frame.say("children.problem-home"));
        }
        var born = day("born", problems);
        var since = day("since", problems);
        var language = typed.get("language");
        var person = typed.ownId("person");
        if (!LANGUAGES.contains(language) || !typed.fields().containsKey("language")) {
            problems.add("language", frame.say("children.problem-language"));
        }
        if (!problems.isEmpty() || role == null) {
            return null;
        }
        var name =
                Fact.Name.official(
                        given.isEmpty() ? null : given, family.isEmpty() ? null : family);
        return new Told(person, name, born, role, home.equals("yes"), since, language);
    }

    private String name(String field, Problems problems) {
        var text = typed.get(field);
        if (text.length() > LONGEST) {
            problems.add(field, frame.say("children.problem-long"));
        }
        return text;
    }

    private Tie.@Nullable Role role(Problems problems) {
        for (var role : Tie.Role.values()) {
            if (role.name().equals(typed.get("role"))) {
                return role;
            }
        }
        problems.add("role", frame.say("children.problem-role"));
        return null;
    }

    private @Nullable LocalDate day(String field, Problems problems) {
        if (typed.get(field).isEmpty()) {
            return null;
        }
        var day = typed.day(field).filter(it -> !it.isAfter(today)).orElse(null);
        if (day == null) {
            problems.add(field, frame.say("children.problem-on"));
        }
        return day;
    }
}
