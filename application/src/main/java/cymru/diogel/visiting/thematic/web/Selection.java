package cymru.diogel.visiting.thematic.web;

import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.visiting.patterns.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The period and teams of a report as they stand in an address, and the addresses of the report.
 *
 * @param teams whose visits alone are read; without any, all visits
 */
public record Selection(Period period, Set<UUID> teams) {
    static final String PATH = "/thematic";
    static final String REPORT = PATH + "/report";

    LocalDate from() {
        return period.from();
    }

    LocalDate to() {
        return period.to();
    }

    Problems problems() {
        return period.problems();
    }

    boolean isWell() {
        return period.isWell();
    }

    /** The same choice always has the same address. */
    String query() {
        return "from="
                + from()
                + "&to="
                + to()
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
        return "from=" + Period.ago(months, today) + "&to=" + today;
    }

    /** Says, and never of whom, what a file is and of which days. */
    String fileName(String kind, Words language) {
        var values =
                Map.of("from", from().toString(), "to", to().toString(), "teams", teams.size());
        return language.say(teams.isEmpty() ? "thematic.file" : "thematic.file-teams", values)
                + "."
                + kind;
    }
}
