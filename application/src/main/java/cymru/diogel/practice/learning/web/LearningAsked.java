package cymru.diogel.practice.learning.web;

import cymru.diogel.platform.access.Team;
import cymru.diogel.practice.learning.Lesson;
import cymru.diogel.practice.learning.LessonMark;
import cymru.diogel.practice.outcomes.Panels;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which lessons are asked for, as the address says it.
 *
 * @param quarter its first day; none asks for the last twelve months
 * @param theme code of a question, "" for all
 * @param team team of the enquiry, "" for all
 * @param agency agency of whoever said it, "" for all
 * @param state what became of it, "" for all
 */
record LearningAsked(
        LocalDate today,
        @Nullable LocalDate quarter,
        String theme,
        String team,
        String agency,
        String state) {
    static final String COUNCIL = "council";
    static final String OTHER = "other";
    static final String WAITING = "WAITING";

    private static final String CODE = "[A-Z][A-Z0-9_]{0,60}";
    private static final String PLACE = "[a-z0-9-]{1,36}";

    static LearningAsked of(Map<String, String> query, LocalDate today) {
        return new LearningAsked(
                today,
                quarter(query.getOrDefault("quarter", ""), today),
                kept(query, "theme", CODE),
                kept(query, "team", PLACE),
                kept(query, "agency", PLACE),
                kept(query, "state", CODE));
    }

    private static String kept(Map<String, String> query, String field, String allowed) {
        var typed = query.getOrDefault(field, "");
        return typed.matches(allowed) ? typed : "";
    }

    private static @Nullable LocalDate quarter(String typed, LocalDate today) {
        try {
            var day = LocalDate.parse(typed);
            return day.getYear() < 1990 || day.isAfter(today) ? null : Panels.quarter(day);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    LocalDate from() {
        return quarter == null ? today.minusYears(1).plusDays(1) : quarter;
    }

    LocalDate to() {
        return quarter == null ? today : quarter.plusMonths(3).minusDays(1);
    }

    /** The same with another value of one field, and without a page. */
    String with(String field, String value) {
        var all = new StringJoiner("&");
        Stream.of("quarter", "theme", "team", "agency", "state")
                .forEach(name -> {
                    var its = name.equals(field) ? value : value(name);
                    if (!its.isEmpty()) {
                        all.add(name + "=" + its);
                    }
                });
        return all.toString();
    }

    String query() {
        return with("", "");
    }

    String value(String field) {
        return switch (field) {
            case "quarter" -> quarter == null ? "" : quarter.toString();
            case "theme" -> theme;
            case "team" -> team;
            case "agency" -> agency;
            default -> state;
        };
    }

    boolean takes(Lesson it, Map<UUID, Team.Agency> agencies) {
        return (theme.isEmpty() || it.themes().contains(theme))
                && (team.isEmpty() || team.equals(teamOf(it)))
                && (agency.isEmpty() || agency.equals(agencyOf(it, agencies)))
                && (state.isEmpty() || is(it));
    }

    private boolean is(Lesson it) {
        return state.equals(WAITING)
                ? it.isWaiting()
                : it.marks().stream().map(LessonMark::kind).anyMatch(at -> at.name().equals(state));
    }

    static String teamOf(Lesson it) {
        var team = it.of().of().team();
        return team == null ? OTHER : team.toString();
    }

    static String agencyOf(Lesson it, Map<UUID, Team.Agency> agencies) {
        var team = it.said().team();
        var agency = team == null ? null : agencies.get(team);
        return agency == null ? COUNCIL : agency.id().toString();
    }
}
