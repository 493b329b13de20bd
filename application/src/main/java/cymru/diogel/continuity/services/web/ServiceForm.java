package cymru.diogel.continuity.services.web;

import cymru.diogel.continuity.services.Name;
import cymru.diogel.continuity.services.Needs;
import cymru.diogel.continuity.services.Part;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.Skill;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is typed of a service, and what is wrong with it. */
public record ServiceForm(Frame frame, List<Skill> skills, Typed typed) {
    private static final int LONGEST = 1_000;
    private static final List<String> TEXTS = List.of("premises", "suppliers", "systems");
    private static final List<String> NAMES = List.of("name", "place", "affected");

    /** A service as it would be typed. */
    static Typed of(Provision it) {
        var fields = new HashMap<String, String>();
        fields.put("code", it.code());
        put(fields, "name", it.name());
        put(fields, "place", it.place());
        put(fields, "affected", it.affected());
        fields.put("part", it.part().name());
        fields.put("tier", String.valueOf(it.tier()));
        fields.put("premises", it.needs().premises());
        fields.put("suppliers", it.needs().suppliers());
        fields.put("systems", it.needs().systems());
        for (var need : it.needs().staff()) {
            fields.put("full-" + need.skill(), String.valueOf(need.full()));
            fields.put("safe-" + need.skill(), String.valueOf(need.safe()));
        }
        return new Typed(fields);
    }

    private static void put(HashMap<String, String> fields, String field, Name name) {
        fields.put(field + "-english", name.english());
        fields.put(field + "-welsh", name.welsh());
    }

    /** What is wrong, nothing where all is well. */
    Problems check() {
        var problems = new Problems();
        if (!code().matches("[A-Z][A-Z0-9_]{1,30}")) {
            problems.add("code", frame.say("services.problem-code"));
        }
        for (var name : NAMES) {
            for (var language : List.of("english", "welsh")) {
                var field = name + "-" + language;
                if (!typed.isSaid(field, LONGEST)) {
                    problems.add(field, frame.say("services.problem-" + field));
                }
            }
        }
        if (typed.one("part", Part.class).isEmpty()) {
            problems.add("part", frame.say("services.problem-part"));
        }
        if (!typed.get("tier").matches("[1-3]")) {
            problems.add("tier", frame.say("services.problem-tier"));
        }
        TEXTS.stream()
                .filter(field -> typed.get(field).length() > LONGEST)
                .forEach(field -> problems.add(field, frame.say("services.problem-long")));
        skills.forEach(skill -> check(skill, problems));
        return problems;
    }

    private void check(Skill skill, Problems problems) {
        var full = number("full-" + skill.code());
        var safe = number("safe-" + skill.code());
        if (full < 0 || safe < 0) {
            problems.add("full-" + skill.code(), frame.say("services.problem-number"));
        } else if (safe > full) {
            problems.add("safe-" + skill.code(), frame.say("services.problem-safe"));
        }
    }

    String code() {
        return typed.get("code").toUpperCase(Locale.ROOT);
    }

    Name name(String field) {
        return new Name(typed.get(field + "-english"), typed.get(field + "-welsh"));
    }

    /** The staff of each skill that is needed at all, and the rest. */
    Needs needs() {
        var staff = new ArrayList<Needs.Staff>();
        for (var skill : skills) {
            var full = number("full-" + skill.code());
            if (full > 0) {
                staff.add(new Needs.Staff(skill.code(), full, number("safe-" + skill.code())));
            }
        }
        return new Needs(
                staff, typed.get("premises"), typed.get("suppliers"), typed.get("systems"));
    }

    // Nothing is none; what is no number of people is less than none.
    private int number(String field) {
        var said = typed.get(field);
        return said.isEmpty() ? 0 : said.matches("[0-9]{1,4}") ? Integer.parseInt(said) : -1;
    }

    public List<Choice> parts() {
        return Stream.of(Part.values())
                .map(it -> new Choice(it.name(), frame.say(it.message())))
                .toList();
    }

    public List<Choice> tiers() {
        return Stream.of(1, 2, 3)
                .map(it -> new Choice(String.valueOf(it), frame.say("services.tier-" + it)))
                .toList();
    }

    public String skill(Skill it) {
        return it.name().in(frame.words());
    }
}
