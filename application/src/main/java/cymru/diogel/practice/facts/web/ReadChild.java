package cymru.diogel.practice.facts.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.facts.Arrivals.Arrival;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.people.Child;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a child of what was typed, or says field by field why not yet.
 *
 * @param sibling a child of the same household, null when the household is new
 */
record ReadChild(Typed typed, @Nullable Child sibling, LocalDate today, Frame frame) {
    private static final int LONGEST = 200;
    private static final int PREGNANCY = 43;
    private static final Set<String> LANGUAGES = Set.of("cy", "en", "none");

    @Nullable Arrival read(Problems problems) {
        var isBorn = !typed.get("is-born").equals("no");
        var isSaid = !isBorn || typed.get("is-born").equals("yes");
        if (!isSaid) {
            problems.add("is-born", frame.say("facts.problem-is-born"));
        }
        name(isBorn, problems);
        var life = isSaid ? life(isBorn, problems) : new Fact.Life(null, null, null);
        if (sibling == null && typed.get("address").isEmpty()) {
            problems.add("address", frame.say("facts.problem-home"));
        }
        language("speaks", problems);
        language("letters", problems);
        if (!problems.isEmpty()) {
            return null;
        }
        return new Arrival(
                typed.ownId("child"),
                Fact.Name.official(text("given"), text("family")),
                life,
                sibling == null ? null : sibling.household(),
                text("address"),
                chosen("speaks"),
                chosen("letters"));
    }

    // An unborn child may have no name at all; one who is born has.
    private void name(boolean isBorn, Problems problems) {
        if (typed.get("family").isEmpty() && (!isBorn || typed.get("given").isEmpty())) {
            problems.add(isBorn ? "given" : "family", frame.say("facts.problem-given"));
        }
        for (var field : Set.of("given", "family", "address")) {
            if (typed.get(field).length() > LONGEST) {
                problems.add(field, frame.say("facts.problem-long"));
            }
        }
    }

    private Fact.Life life(boolean isBorn, Problems problems) {
        var field = isBorn ? "born" : "expected";
        var day = typed.day(field).orElse(null);
        if (day == null) {
            problems.add(field, frame.say("facts.problem-" + field + "-day"));
        } else if (isBorn && day.isAfter(today)) {
            problems.add(field, frame.say("facts.problem-past"));
        } else if (!isBorn && day.isAfter(today.plusWeeks(PREGNANCY))) {
            problems.add(field, frame.say("facts.problem-expected"));
        }
        return new Fact.Life(isBorn ? day : null, isBorn ? null : day, null);
    }

    private void language(String field, Problems problems) {
        if (!LANGUAGES.contains(typed.get(field))) {
            problems.add(field, frame.say("facts.problem-" + field));
        }
    }

    private @Nullable String chosen(String field) {
        return typed.get(field).equals("none") ? null : typed.get(field);
    }

    private @Nullable String text(String field) {
        return typed.get(field).isEmpty() ? null : typed.get(field);
    }
}
