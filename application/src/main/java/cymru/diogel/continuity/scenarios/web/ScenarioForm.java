package cymru.diogel.continuity.scenarios.web;

import cymru.diogel.continuity.scenarios.Asked;
import cymru.diogel.continuity.scenarios.Measure;
import cymru.diogel.continuity.scenarios.ScenarioKind;
import cymru.diogel.continuity.scenarios.Start;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The form that asks for a scenario.
 *
 * @param chosen the measures that were ticked
 */
public record ScenarioForm(Frame frame, Typed typed, List<String> chosen, Problems problems) {
    private static final int MOST_NAME = 100;
    private static final int MOST_CASES = 100_000;
    private static final double MOST_R = 6;
    private static final double MOST_SD = 2;

    public List<Choice> kinds() {
        return Arrays.stream(ScenarioKind.values())
                .map(it ->
                        new Choice(
                                it.name(),
                                frame.say(it.message()),
                                frame.say(it.message().replace("kind-", "about-"))))
                .toList();
    }

    public List<Choice> measures() {
        return Arrays.stream(Measure.values())
                .map(it ->
                        new Choice(
                                it.name(),
                                frame.say(Measure.message(it.name())),
                                frame.say(
                                        Measure.message(it.name()).replace("measure-", "about-"))))
                .toList();
    }

    public UUID id() {
        return typed.ownId("id");
    }

    /** What is asked for, or nothing where something is wrong, which is then said. */
    Optional<Asked> read(LocalDate today) {
        var kind = typed.one("kind", ScenarioKind.class);
        if (kind.isEmpty()) {
            problem("kind", "problem-kind");
        }
        var start = start();
        int weeks = whole("weeks", Asked.MOST_WEEKS, "problem-weeks");
        if (weeks == 0) {
            problem("weeks", "problem-weeks");
        }
        var begins = typed.day("begins").orElse(LocalDate.MIN);
        if (begins.isBefore(today.minusYears(1)) || begins.isAfter(today.plusYears(1))) {
            problem("begins", "problem-begins");
        }
        long seed = seed();
        if (!problems.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Asked(id(), kind.get(), start, begins, weeks, taken(), seed));
    }

    private EnumSet<Measure> taken() {
        var taken = EnumSet.noneOf(Measure.class);
        for (var measure : Measure.values()) {
            if (chosen.contains(measure.name())) {
                taken.add(measure);
            }
        }
        return taken;
    }

    private Start start() {
        if (!typed.isSaid("area", MOST_NAME)) {
            problem("area", "problem-area");
        }
        int population = whole("population", 10_000_000, "problem-population");
        if (population < 100) {
            problem("population", "problem-population");
        }
        var cases = cases(typed.get("cases"), Start.DAYS);
        if (cases.isEmpty()) {
            problem("cases", "problem-cases");
        }
        double r = decimal("r", MOST_R, "problem-r");
        if (r == 0) {
            problem("r", "problem-r");
        }
        double sd = decimal("sd", MOST_SD, "problem-sd");
        return new Start(typed.get("area"), population, cases, r, sd);
    }

    /** Counts with spaces, commas or lines between them; none where they are not all counts. */
    static List<Integer> cases(String text, int most) {
        var counts = new ArrayList<Integer>();
        for (var one : text.split("[\\s,;]+", -1)) {
            if (!one.matches("[0-9]{1,6}") || Integer.parseInt(one) > MOST_CASES) {
                return List.of();
            }
            counts.add(Integer.parseInt(one));
        }
        return counts.size() > most ? List.of() : List.copyOf(counts);
    }

    private int whole(String field, int most, String problem) {
        var number = typed.get(field).replace(",", "");
        if (!number.matches("[0-9]{1,8}") || Integer.parseInt(number) > most) {
            problem(field, problem);
            return 1;
        }
        return Integer.parseInt(number);
    }

    private double decimal(String field, double most, String problem) {
        var number = typed.get(field).replace(',', '.');
        if (!number.matches("[0-9]{1,2}([.][0-9]{1,4})?") || Double.parseDouble(number) > most) {
            problem(field, problem);
            return 1;
        }
        return Double.parseDouble(number);
    }

    /** What was typed; else one of its own from the form's identity. */
    private long seed() {
        var number = typed.get("seed");
        if (number.isEmpty()) {
            return id().getLeastSignificantBits() & 0xFFFFFF;
        }
        if (!number.matches("[0-9]{1,12}")) {
            problem("seed", "problem-seed");
            return 1;
        }
        return Long.parseLong(number);
    }

    private void problem(String field, String key) {
        boolean isSaid = Stream.ofNullable(problems.about(field)).findAny().isPresent();
        if (!isSaid) {
            problems.add(field, frame.say("scenarios." + key));
        }
    }
}
