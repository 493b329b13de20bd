package cymru.diogel.visiting.patterns.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.visiting.patterns.Addresses;
import cymru.diogel.visiting.patterns.Counted;
import cymru.diogel.visiting.patterns.Counted.What;
import cymru.diogel.visiting.patterns.Period;
import cymru.diogel.visiting.patterns.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose visits of which days a page is about, and the addresses of its numbers.
 *
 * @param teams whose visits alone the picture is made of; without any, all visits
 */
public record Asked(Unit unit, Period period, Set<UUID> teams, LocalDate today) {

    /** Without dates: the twelve months up to today. */
    static Asked read(
            Unit unit,
            @Nullable String typedFrom,
            @Nullable String typedTo,
            LocalDate today,
            Words words) {
        var typed =
                new Period.Typed(
                        Objects.requireNonNullElse(typedFrom, ""),
                        Objects.requireNonNullElse(typedTo, ""));
        return new Asked(unit, Period.read(typed, today, words), Set.of(), today);
    }

    public LocalDate from() {
        return period.from();
    }

    public LocalDate to() {
        return period.to();
    }

    public Problems problems() {
        return period.problems();
    }

    /** The same days for somebody else. */
    public Asked of(Unit other) {
        return new Asked(other, period, teams, today);
    }

    /** The same question of these teams' visits alone, as an address names them. */
    Asked among(@Nullable String written) {
        var asked = Addresses.read(Objects.requireNonNullElse(written, ""));
        var only = asked.orElseThrow(Absent::new);
        return new Asked(unit, period, only, today);
    }

    /** A stretch of months up to today, offered as a link. */
    public record Preset(String key, String href, boolean isChosen) {}

    public List<Preset> presets() {
        return List.of(preset(12), preset(6), preset(3));
    }

    private Preset preset(int months) {
        var first = Period.ago(months, today);
        return new Preset(
                "last-" + months,
                page() + "?from=" + first + "&to=" + today,
                first.equals(from()) && today.equals(to()) && period.isWell());
    }

    /** Where the rows of this picture stand. */
    public Addresses addresses() {
        return new Addresses(unit, from(), to(), teams);
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
