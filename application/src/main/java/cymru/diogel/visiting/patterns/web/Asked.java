package cymru.diogel.visiting.patterns.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.visiting.patterns.Addresses;
import cymru.diogel.visiting.patterns.Counted;
import cymru.diogel.visiting.patterns.Counted.What;
import cymru.diogel.visiting.patterns.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose visits of which days a page is about, and the addresses of its numbers.
 *
 * @param teams whose visits alone the picture is made of; without any, all visits
 * @param typedFrom the first day as it was typed
 * @param typedTo the last day as it was typed
 * @param problems what is wrong with them; then {@code from} and {@code to} are the usual period
 */
public record Asked(
        Unit unit,
        LocalDate from,
        LocalDate to,
        Set<UUID> teams,
        LocalDate today,
        String typedFrom,
        String typedTo,
        Problems problems) {
    private static final int MOST_YEARS = 5;

    /** Without dates: the twelve months up to today. */
    static Asked read(
            Unit unit,
            @Nullable String typedFrom,
            @Nullable String typedTo,
            LocalDate today,
            Words words) {
        var usual = today.minusYears(1).plusDays(1);
        var problems = new Problems();
        var from = day("from", Objects.requireNonNullElse(typedFrom, ""), usual, problems, words);
        var to = day("to", Objects.requireNonNullElse(typedTo, ""), today, problems, words);
        if (problems.isEmpty()) {
            order(from, to, today, problems, words);
        }
        return new Asked(
                unit,
                problems.isEmpty() ? from : usual,
                problems.isEmpty() ? to : today,
                Set.of(),
                today,
                Objects.requireNonNullElse(typedFrom, from.toString()),
                Objects.requireNonNullElse(typedTo, to.toString()),
                problems);
    }

    private static LocalDate day(
            String field, String typed, LocalDate usual, Problems problems, Words words) {
        if (typed.isBlank()) {
            return usual;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADate) {
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

    /** The same days for somebody else. */
    public Asked of(Unit other) {
        return new Asked(other, from, to, teams, today, typedFrom, typedTo, problems);
    }

    /** The same question of these teams' visits alone, as an address names them. */
    Asked among(@Nullable String written) {
        var asked = Addresses.read(Objects.requireNonNullElse(written, ""));
        var only = asked.orElseThrow(Absent::new);
        return new Asked(unit, from, to, only, today, typedFrom, typedTo, problems);
    }

    /** A stretch of months up to today, offered as a link. */
    public record Preset(String key, String href, boolean isChosen) {}

    public List<Preset> presets() {
        return List.of(preset(12), preset(6), preset(3));
    }

    private Preset preset(int months) {
        var first = today.minusMonths(months).plusDays(1);
        return new Preset(
                "last-" + months,
                page() + "?from=" + first + "&to=" + today,
                first.equals(from) && today.equals(to) && problems.isEmpty());
    }

    /** Where the rows of this picture stand. */
    public Addresses addresses() {
        return new Addresses(unit, from, to, teams);
    }

    /** The page itself without its days. */
    public String page() {
        return addresses().page();
    }

    public String here() {
        return addresses().here();
    }

    public String days() {
        return addresses().days();
    }

    public String query() {
        return addresses().query();
    }

    public String rows(What what) {
        return addresses().rows(what);
    }

    public String rows(What what, YearMonth month) {
        return addresses().rows(what, month);
    }

    public String hours(What what, int fromHour, int toHour) {
        return addresses().hours(what, fromHour, toHour);
    }

    public String day(What what, int weekday) {
        return addresses().day(what, weekday);
    }

    public String cell(What what, int weekday, int hour) {
        return addresses().cell(what, weekday, hour);
    }

    /** The households behind a number. */
    public String households(String which) {
        return addresses().households(which);
    }

    public String trend() {
        return "/patterns/trend?" + query();
    }

    Counted counted(What what) {
        return Counted.all(unit, what);
    }
}
