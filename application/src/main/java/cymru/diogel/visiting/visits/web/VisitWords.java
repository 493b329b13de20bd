package cymru.diogel.visiting.visits.web;

import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.practice.people.Child;
import cymru.diogel.visiting.visits.Visit.Next;
import cymru.diogel.visiting.visits.Visit.Purpose;
import cymru.diogel.visiting.visits.Visit.Talk;
import cymru.diogel.visiting.visits.Visit.When;
import cymru.diogel.visiting.visits.VisitRules;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the values of a visit are called on a page. */
public record VisitWords(Words words) {
    /** Who may come along. */
    public static final List<String> AGENCIES =
            List.of(
                    "SOCIAL_CARE",
                    "HEALTH",
                    "POLICE",
                    "EDUCATION",
                    "ADULT_SERVICES",
                    "HOUSING",
                    "ADVOCACY",
                    "THIRD_SECTOR");

    /** The word for one value of a visit, as {@code PLANNED}. */
    public String of(Enum<?> value) {
        var kind = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return words.say("visits." + kind + "-" + code(value.name()));
    }

    /** The values of one kind, to choose from. */
    public List<Choice> choices(Enum<?>... values) {
        return Arrays.stream(values).map(it -> new Choice(it.name(), of(it))).toList();
    }

    /** Why it was made, with commas. */
    public String purposes(Set<Purpose> purposes) {
        return purposes.isEmpty()
                ? words.say("visits.not-recorded")
                : purposes.stream().sorted().map(this::of).collect(Collectors.joining(", "));
    }

    /** What was spoken, and whether somebody interpreted. */
    public String talk(@Nullable Talk talk) {
        if (talk == null) {
            return words.say("visits.not-recorded");
        }
        var spoken = talk.other() == null ? of(talk.spoken()) : talk.other();
        return talk.interpreter()
                ? words.say("visits.interpreted", Map.of("language", spoken))
                : spoken;
    }

    /** How the next visit is to be; of an unannounced one nobody writes down when. */
    public String next(@Nullable Next next) {
        if (next == null) {
            return "";
        }
        var on = next.on();
        return on == null
                ? words.say("visits.next-" + code(next.notice().name()))
                : words.say("visits.next-planned-on", Map.of("day", dayAndDate(on)));
    }

    /** The child's own language, empty when it is not known. */
    public String language(Child child) {
        var key = "visits.language-" + child.language();
        return child.language() != null && words.has(key) ? words.say(key) : "";
    }

    /** The own languages of these children as far as they are known, empty when none is. */
    public String ownLanguages(List<Child> children) {
        var known =
                children.stream()
                        .filter(it -> !language(it).isEmpty())
                        .map(it -> it.shortTitle() + ": " + language(it))
                        .collect(Collectors.joining(", "));
        return known.isEmpty() ? "" : words.say("visits.ask-spoken-hint", Map.of("known", known));
    }

    /** The name of an agency; one from another system is called what that called it. */
    public String agency(String agency) {
        var key = "visits.agency-" + code(agency);
        return AGENCIES.contains(agency) ? words.say(key) : agency;
    }

    /** 14 Jul 2026. */
    public String shortDate(LocalDate day) {
        return words.shortDate(day);
    }

    /** Tue 14 Jul 2026. */
    public String dayAndDate(LocalDate day) {
        return words.say(
                "visits.day-and-date",
                Map.of(
                        "day", day.getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale()),
                        "date", shortDate(day)));
    }

    /** Tue 14 Jul 2026, 13:35. */
    public String moment(LocalDate day, java.time.@Nullable LocalTime time) {
        return time == null
                ? dayAndDate(day)
                : words.say(
                        "visits.date-and-time",
                        Map.of("date", dayAndDate(day), "time", words.time(time)));
    }

    public String moment(LocalDateTime at) {
        return moment(at.toLocalDate(), at.toLocalTime());
    }

    public String began(When when) {
        return moment(when.on(), when.at());
    }

    /** When it ended: the day too if that was the next. */
    public String ended(When when) {
        var ended = when.ended();
        var at = when.at();
        if (ended == null) {
            return "";
        }
        var nextDay =
                at != null
                        && VisitRules.end(when.on(), at, ended).isAfter(when.on().atTime(23, 59));
        return nextDay
                ? words.say("visits.ended-next-day", Map.of("time", words.time(ended)))
                : words.time(ended);
    }

    /** 45 minutes. */
    public String minutes(@Nullable Integer minutes) {
        return minutes == null ? "" : words.say("visits.minutes", Map.of("n", minutes));
    }

    public String yesNo(@Nullable Boolean answer) {
        return answer == null ? "" : words.say(answer ? "visits.yes" : "visits.no");
    }

    /** Yes, no, or a dash where the report does not say. */
    public String answer(@Nullable Boolean answer) {
        return answer == null ? "–" : yesNo(answer);
    }

    /** How old a child was on a day, in months below one year; empty when it is not known. */
    public String age(Child child, LocalDate day) {
        var born = child.bornOn();
        var years = child.ageOn(day);
        if (born == null || years == null) {
            return "";
        }
        return years > 0
                ? words.say("visits.aged-years", Map.of("n", years))
                : words.say(
                        "visits.aged-months",
                        Map.of("n", Period.between(born, day).toTotalMonths()));
    }

    /** Age and language, as far as they are known. */
    public String about(Child child, LocalDate day) {
        var age = age(child, day);
        var spoken = language(child);
        if (spoken.isEmpty()) {
            return age;
        }
        return age.isEmpty()
                ? spoken
                : words.say("visits.about", Map.of("age", age, "language", spoken));
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
