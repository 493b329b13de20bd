package cymru.diogel.visiting.clocks;

import cymru.diogel.platform.language.Words;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.practice.people.Plan.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How days, ages, plans and clocks are said on this page. */
public record ClockWords(Words words, LocalDate today) {
    /** Thu 16 Jul, Iau 16 Gorff; with its year when that is another. */
    public String day(LocalDate day) {
        var pattern = day.getYear() == today.getYear() ? "EEE d MMM" : "EEE d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(day);
    }

    /** The same, but today and tomorrow by those names. */
    public String near(LocalDate day) {
        if (day.equals(today)) {
            return words.say("clocks.today");
        }
        return day.equals(today.plusDays(1)) ? words.say("clocks.tomorrow") : day(day);
    }

    /** What is owed by when. */
    public String due(Owed owed) {
        return words.say("clocks.due-" + owed.duty().code(), Map.of("date", words.date(owed.by())));
    }

    /** From when the clock counts. */
    public String since(Owed owed) {
        var key =
                switch (owed.since()) {
                    case VISIT -> "clocks.last-" + owed.duty().code();
                    case REGISTRATION -> "clocks.from-registration";
                    case CONFERENCE -> "clocks.from-conference";
                    case PLACEMENT -> "clocks.from-placement";
                };
        return words.say(key, Map.of("date", words.date(owed.occasion().startedOn())));
    }

    /** How a clock stands: overdue by how much, or due soon. */
    public String state(Owed owed) {
        var standing = owed.standing();
        return words.say(standing.key(), Map.of("count", standing.late()));
    }

    public String names(List<Child> children) {
        return children.stream().map(Child::title).collect(Collectors.joining(", "));
    }

    public String saved(LocalDateTime at) {
        return words.say(
                "clocks.draft-saved",
                Map.of(
                        "date", words.date(at.toLocalDate()),
                        "time", words.time(at.toLocalTime())));
    }

    /** Whole years, or months of a child under two. */
    public String age(Child child) {
        var years = child.ageOn(today);
        var born = child.bornOn();
        if (years == null || born == null) {
            return "–";
        }
        return years >= 2
                ? String.valueOf(years)
                : words.say(
                        "clocks.age-months",
                        Map.of("count", Period.between(born, today).toTotalMonths()));
    }

    /** The plan, and for a child on the register why. */
    public String plan(Plan plan) {
        var category = plan.category();
        if (plan.kind() != Kind.REGISTER || category == null) {
            return words.say("clocks.plan-" + plan.kind().name().toLowerCase(Locale.ROOT));
        }
        var categories =
                Arrays.stream(category.split(","))
                        .map(it -> "clocks.category-" + it.strip())
                        .filter(words::has)
                        .map(words::say)
                        .collect(Collectors.joining(", "));
        return categories.isEmpty()
                ? words.say("clocks.plan-register")
                : words.say("clocks.plan-register-of", Map.of("categories", categories));
    }
}
