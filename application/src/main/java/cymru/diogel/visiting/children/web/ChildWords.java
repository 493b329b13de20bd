package cymru.diogel.visiting.children.web;

import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.language.Words;
import cymru.diogel.practice.facts.FactWords;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Fact.Life;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.visiting.chronology.ChronologyWords;
import cymru.diogel.visiting.clocks.ClockWords;
import cymru.diogel.visiting.visits.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How what is known of a child is said. */
public record ChildWords(Words words, LocalDate today) {
    /** The name on top of the page; an unborn child without one is called so. */
    public String title(Child child, @Nullable Portrait portrait) {
        return facts().title(child, portrait);
    }

    /** Born when and how old, or expected when. */
    public String life(Life life) {
        return facts().life(life);
    }

    /** Whole years, or months under two. */
    public String age(LocalDate born) {
        return facts().age(born);
    }

    /** Languages by their names, each in a place of its own. */
    public String languages(List<String> tags) {
        return facts().languages(tags);
    }

    public String ground(Ground ground, String name) {
        var key = "children.ground-" + code(ground);
        return words.say(words.has(key) ? key : "children.ground-other", Map.of("name", name));
    }

    /** A plan and since when. */
    public String plan(Plan plan) {
        return words.say(
                "children.plan-since",
                Map.of(
                        "plan", new ClockWords(words, today).plan(plan),
                        "date", words.date(plan.startedOn())));
    }

    /**
     * What a fact says.
     *
     * @param names what others are called, by identity
     */
    public String says(Fact fact, Map<UUID, String> names) {
        return facts().says(fact, names);
    }

    /** What kind of fact it is. */
    public String kind(Fact fact) {
        return facts().kind(fact);
    }

    private FactWords facts() {
        return new FactWords(words, today);
    }

    /** What a visit came to for this child. */
    public String entry(Visit visit, UUID child) {
        return ChronologyWords.visit(words, visit, child);
    }

    /** The short day of a list: 9 Jul 2026. */
    public String day(LocalDate day) {
        return words.shortDate(day);
    }

    static String code(Enum<?> value) {
        return FactWords.code(value);
    }
}
