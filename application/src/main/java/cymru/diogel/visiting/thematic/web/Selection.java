package cymru.diogel.visiting.thematic.web;

import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The period and teams of a report as they stand in an address, and the addresses of the report.
 *
 * @param from the first day; the usual one when what was typed is no day
 * @param to the last day; the same
 * @param teams whose visits alone are read; without any, all visits
 * @param typed the days as they were typed
 * @param problems what is wrong with them
 */
public record Selection(
        LocalDate from, LocalDate to, Set<UUID> teams, Typed typed, Problems problems) {
    static final String PATH = "/thematic";
    static final String REPORT = PATH + "/report";

    private static final int MOST_YEARS = 5;

    /** The days as somebody typed them. */
    public record Typed(String from, String to) {}

    /** Without days the twelve months up to today. */
    static Selection read(Typed typed, Set<UUID> teams, LocalDate today, Words words) {
        var usual = today.minusYears(1).plusDays(1);
        var problems = new Problems();
        var from = day("from", typed.from(), usual, problems, words);
        var to = day("to", typed.to(), today, problems, words);
        if (problems.isEmpty()) {
            order(from, to, today, problems, words);
        }
        var shown =
                new Typed(
                        typed.from().isBlank() ? from.toString() : typed.from(),
                        typed.to().isBlank() ? to.toString() : typed.to());
        return new Selection(from, to, teams, shown, problems);
    }

    private static LocalDate day(
            String field, String typed, LocalDate usual, Problems problems, Words words) {
        if (typed.isBlank()) {
            return usual;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            problems.add(field, words.say("thematic.problem-" + field));
            return usual;
        }
    }

    private static void order(
            LocalDate from, LocalDate to, LocalDate today, Problems problems, Words words) {
        if (to.isAfter(today)) {
            problems.add("to", words.say("thematic.problem-to-come"));
        } else if (from.isAfter(to)) {
            problems.add("from", words.say("thematic.problem-order"));
        } else if (from.isBefore(to.minusYears(MOST_YEARS))) {
            problems.add("from", words.say("thematic.problem-long", Map.of("years", MOST_YEARS)));
        }
    }

    boolean isWell() {
        return problems.isEmpty();
    }

    /** The same choice always has the same address. */
    String query() {
        return "from="
                + from
                + "&to="
                + to
                + teams.stream()
                        .map(team -> "&team=" + team)
                        .sorted()
                        .collect(Collectors.joining());
    }

    String report() {
        return REPORT + "?" + query();
    }

    /** The report in this language, whatever the language of the page. */
    String report(Words language) {
        return report() + "&language=" + language.tag();
    }

    /** The report as a file: {@code pdf} or {@code xlsx}. */
    String file(String kind, Words language) {
        return REPORT + "." + kind + "?" + query() + "&language=" + language.tag();
    }

    /** Back to the choice, as it was made. */
    String choice() {
        return PATH + "?" + query();
    }

    /** The days of the months up to today. */
    static String months(int months, LocalDate today) {
        return "from=" + today.minusMonths(months).plusDays(1) + "&to=" + today;
    }

    /** Says, and never of whom, what a file is and of which days. */
    String fileName(String kind, Words language) {
        var values = Map.of("from", from.toString(), "to", to.toString(), "teams", teams.size());
        return language.say(teams.isEmpty() ? "thematic.file" : "thematic.file-teams", values)
                + "."
                + kind;
    }
}
