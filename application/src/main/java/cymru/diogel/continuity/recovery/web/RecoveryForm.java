package cymru.diogel.continuity.recovery.web;

import cymru.diogel.continuity.command.Incident;
import cymru.diogel.continuity.recovery.PlanField;
import cymru.diogel.continuity.recovery.PlanVersion;
import cymru.diogel.continuity.recovery.WatchedFor;
import cymru.diogel.continuity.recovery.WatchedFor.Compare;
import cymru.diogel.continuity.recovery.WatchedFor.Purpose;
import cymru.diogel.continuity.signals.Signal;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What is typed of a plan, and what is wrong with it. */
public record RecoveryForm(
        Frame frame, List<Incident> incidents, Map<String, Signal> signals, Typed typed) {
    /** How many conditions a plan may have. */
    public static final int CONDITIONS = 4;

    private static final int LONGEST = 4_000;

    /** A version as it would be typed. */
    static Map<String, List<String>> of(PlanVersion it) {
        var fields = new HashMap<String, List<String>>();
        fields.put("incident", List.of(it.says().incident().toString()));
        it.says().words().forEach((field, words) -> fields.put(field.slug(), List.of(words)));
        var place = 0;
        for (var condition : it.says().conditions()) {
            place++;
            fields.put("purpose-" + place, List.of(condition.purpose().name()));
            fields.put("signal-" + place, List.of(condition.signal()));
            fields.put("compare-" + place, List.of(condition.compare().name()));
            fields.put("bound-" + place, List.of(ConditionWords.number(condition.bound())));
            fields.put("days-" + place, List.of("" + condition.days()));
        }
        return fields;
    }

    /** What is written, or nothing where something is wrong with it. */
    Optional<PlanVersion.Says> read(Problems problems) {
        var words = new EnumMap<PlanField, String>(PlanField.class);
        for (var field : PlanField.values()) {
            if (!typed.isSaid(field.slug(), LONGEST)) {
                problems.add(field.slug(), frame.say("recovery.problem-" + field.slug()));
            }
            words.put(field, typed.get(field.slug()));
        }
        var incident = incident();
        if (incident.isEmpty()) {
            problems.add("incident", frame.say("command.problem-incident"));
        }
        var conditions = new ArrayList<WatchedFor>();
        for (var place = 1; place <= CONDITIONS; place++) {
            condition(place, problems).ifPresent(conditions::add);
        }
        return problems.isEmpty()
                ? incident.map(
                        it -> new PlanVersion.Says(it.id(), it.isExercise(), words, conditions))
                : Optional.empty();
    }

    private Optional<Incident> incident() {
        var id = typed.id("incident").orElse(new UUID(0, 0));
        return incidents.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    // A line without a signal is no condition.
    private Optional<WatchedFor> condition(int place, Problems problems) {
        var signal = typed.get("signal-" + place);
        if (signal.isEmpty()) {
            return Optional.empty();
        }
        var purpose = typed.one("purpose-" + place, Purpose.class);
        var compare = typed.one("compare-" + place, Compare.class);
        var bound = typed.get("bound-" + place).replace(',', '.');
        var days = typed.get("days-" + place);
        if (!signals.containsKey(signal) || purpose.isEmpty() || compare.isEmpty()) {
            problems.add("signal-" + place, frame.say("recovery.problem-signal"));
        } else if (!bound.matches("[0-9]{1,6}(\\.[0-9]{1,3})?")) {
            problems.add("bound-" + place, frame.say("recovery.problem-bound"));
        } else if (!days.matches("[1-9][0-9]{0,2}") || Integer.parseInt(days) > 365) {
            problems.add("days-" + place, frame.say("recovery.problem-days"));
        } else {
            return Optional.of(
                    new WatchedFor(
                            purpose.get(),
                            signal,
                            compare.get(),
                            Double.parseDouble(bound),
                            Integer.parseInt(days)));
        }
        return Optional.empty();
    }

    public PlanField[] fields() {
        return PlanField.values();
    }

    public List<Choice> incidentChoices() {
        return incidents.stream()
                .map(it ->
                        new Choice(
                                it.id().toString(),
                                it.isExercise()
                                        ? frame.say(
                                                "command.exercise-of",
                                                Map.of("name", it.name(frame.words())))
                                        : it.name(frame.words())))
                .toList();
    }

    public List<Choice> signalChoices() {
        return Stream.concat(
                        Stream.of(new Choice("", frame.say("recovery.no-signal"))),
                        signals.values().stream()
                                .sorted(Comparator.comparing(Signal::code))
                                .map(it -> new Choice(it.code(), it.label().in(frame.words()))))
                .toList();
    }

    public List<Choice> purposes() {
        return Stream.of(Purpose.values()).map(it -> choice("recovery.purpose-", it)).toList();
    }

    public List<Choice> compares() {
        return Stream.of(Compare.values()).map(it -> choice("recovery.compare-", it)).toList();
    }

    private Choice choice(String key, Enum<?> it) {
        var slug = it.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Choice(it.name(), frame.say(key + slug));
    }
}
