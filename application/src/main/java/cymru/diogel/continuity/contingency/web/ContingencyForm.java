package cymru.diogel.continuity.contingency.web;

import cymru.diogel.continuity.contingency.Contingencies;
import cymru.diogel.continuity.contingency.Contingency;
import cymru.diogel.continuity.signals.Signal;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The form that writes a plan or its next version.
 *
 * @param plan what is written on, or none for a new one
 * @param signals what may call for it
 * @param runs scenarios that it may rest on
 */
public record ContingencyForm(
        Frame frame,
        @Nullable Contingency plan,
        List<Signal> signals,
        List<Choice> runs,
        Typed typed,
        Problems problems) {
    private static final int TRIGGERS = 3;
    private static final int MOST_NAME = 100;
    private static final int MOST_TEXT = 4_000;
    private static final int MOST_ACTIONS = 40;
    private static final int MOST_WORDS = 300;
    private static final int PARTS = 3;

    /** What stands in the form of a plan that was written before. */
    static Typed of(Contingency plan) {
        var now = plan.now();
        var fields = new HashMap<String, String>();
        fields.put("supposed", now.supposed());
        fields.put("stand-down", now.standDown());
        fields.put("run", now.run() == null ? "" : String.valueOf(now.run()));
        fields.put(
                "actions",
                now.actions().stream()
                        .map(it -> it.what() + " | " + it.owner() + " | " + it.within())
                        .collect(Collectors.joining("\n")));
        for (int i = 0; i < now.triggers().size(); i++) {
            var trigger = now.triggers().get(i);
            fields.put("signal-" + (i + 1), trigger.signal());
            fields.put("above-" + (i + 1), number(trigger.above()));
        }
        return new Typed(fields);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    public String action() {
        var of = plan;
        return of == null
                ? ContingencyPage.PATH
                : ContingencyPage.PATH + "/" + of.id() + "/versions";
    }

    public String title() {
        var of = plan;
        return of == null
                ? frame.say("contingency.begin-title")
                : frame.say(
                        "contingency.next-title",
                        Map.of("plan", of.name(frame.words()), "version", of.now().number() + 1));
    }

    public List<Integer> places() {
        return IntStream.rangeClosed(1, TRIGGERS).boxed().toList();
    }

    public List<Choice> signalChoices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.say("contingency.no-trigger")));
        signals.forEach(it -> choices.add(new Choice(it.code(), it.label().in(frame.words()))));
        return choices;
    }

    /** What was written, or nothing where something is wrong, which is then said. */
    Optional<Contingencies.Written> read(UUID planId) {
        var of = plan;
        if (of == null) {
            said("english", MOST_NAME, "problem-english");
            said("welsh", MOST_NAME, "problem-welsh");
        }
        said("supposed", MOST_TEXT, "problem-supposed");
        said("stand-down", MOST_TEXT, "problem-stand-down");
        var actions = actions();
        var triggers = triggers();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Contingencies.Written(
                        typed.ownId("id"),
                        planId,
                        of == null ? typed.get("english") : of.english(),
                        of == null ? typed.get("welsh") : of.welsh(),
                        typed.get("supposed"),
                        typed.get("stand-down"),
                        typed.id("run").orElse(null),
                        actions,
                        triggers));
    }

    private void said(String field, int most, String key) {
        if (!typed.isSaid(field, most)) {
            problems.add(field, frame.say("contingency." + key));
        }
    }

    private List<Contingency.Action> actions() {
        var actions = new ArrayList<Contingency.Action>();
        int line = 0;
        for (var text : typed.get("actions").split("\\R", -1)) {
            line++;
            var parts = text.strip().split("\\s*[|]\\s*", -1);
            boolean isWhole =
                    parts.length == PARTS
                            && !parts[0].isEmpty()
                            && !parts[1].isEmpty()
                            && text.length() <= MOST_WORDS;
            if (isWhole) {
                actions.add(new Contingency.Action(parts[0], parts[1], parts[2]));
            } else if (!text.isBlank()) {
                var at = Map.of("line", line);
                problems.add("actions", frame.say("contingency.problem-action", at));
            }
        }
        if (problems.about("actions") == null
                && (actions.isEmpty() || actions.size() > MOST_ACTIONS)) {
            problems.add("actions", frame.say("contingency.problem-actions"));
        }
        return actions;
    }

    private List<Contingency.Trigger> triggers() {
        var triggers = new ArrayList<Contingency.Trigger>();
        for (int place : places()) {
            var code = typed.get("signal-" + place);
            if (code.isEmpty()) {
                continue;
            }
            var number = typed.get("above-" + place).replace(',', '.');
            boolean isNumber = number.matches("[0-9]{1,6}([.][0-9]{1,3})?");
            if (signals.stream().noneMatch(it -> it.code().equals(code))) {
                problems.add("signal-" + place, frame.say("contingency.problem-signal"));
            } else if (!isNumber) {
                problems.add("above-" + place, frame.say("contingency.problem-above"));
            } else {
                triggers.add(new Contingency.Trigger(code, Double.parseDouble(number)));
            }
        }
        return triggers;
    }
}
