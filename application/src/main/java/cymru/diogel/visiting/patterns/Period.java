package cymru.diogel.visiting.patterns;

import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/**
 * The days that somebody asks about, both included.
 *
 * @param from the first day; that of the usual period when there is anything wrong
 * @param to the last day; the same
 * @param typed the days as they were typed; as they were taken where nothing was
 * @param problems what is wrong with them, beside {@code from} or {@code to}
 */
public record Period(LocalDate from, LocalDate to, Typed typed, Problems problems) {
    private static final int MOST_YEARS = 5;

    /** The days as somebody typed them. */
    public record Typed(String from, String to) {}

    /** Without days the twelve months up to today. */
    public static Period read(Typed typed, LocalDate today, Words words) {
        var first = ago(12, today);
        var problems = new Problems();
        var from = day("from", typed.from(), first, problems, words);
        var to = day("to", typed.to(), today, problems, words);
        if (problems.isEmpty()) {
            order(from, to, today, problems, words);
        }
        var shown = new Typed(shown(typed.from(), from), shown(typed.to(), to));
        return problems.isEmpty()
                ? new Period(from, to, shown, problems)
                : new Period(first, today, shown, problems);
    }

    /** The first day of the months up to today. */
    public static LocalDate ago(int months, LocalDate today) {
        return today.minusMonths(months).plusDays(1);
    }

    public boolean isWell() {
        return problems.isEmpty();
    }

    private static String shown(String typed, LocalDate taken) {
        return typed.isBlank() ? taken.toString() : typed;
    }

    private static LocalDate day(
            String field, String typed, LocalDate usual, Problems problems, Words words) {
        if (typed.isBlank()) {
            return usual;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            problems.add(field, words.say("patterns.problem-" + field));
            return usual;
        }
    }

    private static void order(
            LocalDate from, LocalDate to, LocalDate today, Problems problems, Words words) {
        if (to.isAfter(today)) {
            problems.add("to", words.say("patterns.problem-to-come"));
        } else if (from.isAfter(to)) {
            problems.add("from", words.say("patterns.problem-order"));
        } else if (from.isBefore(to.minusYears(MOST_YEARS))) {
            problems.add("from", words.say("patterns.problem-long", Map.of("years", MOST_YEARS)));
        }
    }
}
