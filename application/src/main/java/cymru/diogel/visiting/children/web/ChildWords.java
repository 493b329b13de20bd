package cymru.diogel.visiting.children.web;

import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.language.Words;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Fact.Life;
import cymru.diogel.practice.families.Fact.Name;
import cymru.diogel.practice.families.HealthNumber;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.families.Version;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.visiting.clocks.ClockWords;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Visit;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How what is known of a child is said. */
public record ChildWords(Words words, LocalDate today) {
    /** The name on top of the page; an unborn child without one is called so. */
    public String title(Child child, @Nullable Portrait portrait) {
        var named = portrait == null ? "" : portrait.officialName(today).map(Name::text).orElse("");
        var unborn = portrait != null && isUnborn(portrait);
        if (unborn) {
            return named.isEmpty()
                    ? words.say("children.unborn")
                    : words.say("children.unborn-of", Map.of("family", named));
        }
        return named.isEmpty() ? child.title() : named;
    }

    private static boolean isUnborn(Portrait portrait) {
        return portrait.life()
                .filter(it -> it.bornOn() == null && it.expectedOn() != null)
                .isPresent();
    }

    /** Born when and how old, or expected when. */
    public String life(Life life) {
        var born = life.bornOn();
        var expected = life.expectedOn();
        if (born != null) {
            return words.say(
                    "children.born-aged", Map.of("date", words.date(born), "age", age(born)));
        }
        return expected == null
                ? "–"
                : words.say("children.expected", Map.of("date", words.date(expected)));
    }

    /** Whole years, or months under two. */
    public String age(LocalDate born) {
        var period = Period.between(born, today);
        return period.getYears() >= 2
                ? words.say("children.age-years", Map.of("count", period.getYears()))
                : words.say(
                        "children.age-months",
                        Map.of("count", Math.max(0, period.toTotalMonths())));
    }

    /** Languages by their names, each in a place of its own. */
    public String languages(List<String> tags) {
        return tags.stream().map(this::language).collect(Collectors.joining(", "));
    }

    private String language(String tag) {
        var key = "children.language-" + tag;
        return words.has(key) ? words.say(key) : Locale.of(tag).getDisplayLanguage(words.locale());
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

    /** From when until when something was true, empty when nobody said. */
    public String valid(Version version) {
        var from = version.valid().from();
        var until = version.valid().until();
        if (from == null) {
            return until == null
                    ? ""
                    : words.say("children.valid-until", Map.of("until", words.date(until)));
        }
        return until == null
                ? words.say("children.valid-from", Map.of("from", words.date(from)))
                : words.say(
                        "children.valid-between",
                        Map.of("from", words.date(from), "until", words.date(until)));
    }

    /**
     * What a fact says.
     *
     * @param names what others are called, by identity
     */
    public String says(Fact fact, Map<UUID, String> names) {
        return switch (fact) {
            case Name it -> it.text();
            case Life it -> life(it);
            case Fact.Identifier it ->
                    it.scheme() == Fact.Identifier.Scheme.HEALTH
                            ? HealthNumber.shown(it.value())
                            : it.value();
            case Fact.Tie it ->
                    words.say(
                            "children.tie-of",
                            Map.of(
                                    "name", names.getOrDefault(it.other(), "–"),
                                    "role", words.say("children.tie-" + code(it.role()))));
            case Fact.Address it -> it.text();
            case Fact.LegalStatus it -> words.say("children.status-" + code(it.status()));
            case Fact.Involvement it -> involvement(it);
            case Fact.Language it -> language(it.tag());
        };
    }

    private String involvement(Fact.Involvement it) {
        var part = words.say("children.part-" + code(it.part()));
        var name = it.name() == null ? it.organisation() : it.name();
        return words.say(
                "children.involvement-of", Map.of("part", part, "name", name == null ? "–" : name));
    }

    /** What kind of fact it is. */
    public String kind(Fact fact) {
        var key =
                switch (fact) {
                    case Name it -> "name-" + code(it.kind());
                    case Life _ -> "life";
                    case Fact.Identifier it -> "number-" + code(it.scheme());
                    case Fact.Tie _ -> "family";
                    case Fact.Address it -> "address-" + code(it.role());
                    case Fact.LegalStatus _ -> "legal-status";
                    case Fact.Involvement it -> "agency-" + code(it.agency());
                    case Fact.Language it -> "language-use-" + code(it.use());
                };
        return words.say("children." + key);
    }

    /** What a visit came to for this child. */
    public String entry(Visit visit, UUID child) {
        if (visit.access() != AccessGained.GAINED && visit.access() != AccessGained.PARTLY) {
            return words.say("children.entry-" + code(visit.access()));
        }
        var seen = visit.children().stream().filter(it -> it.child().equals(child)).findFirst();
        if (seen.isEmpty() || !Boolean.TRUE.equals(seen.get().seen())) {
            return words.say("children.entry-not-seen");
        }
        return words.say(
                Boolean.TRUE.equals(seen.get().alone())
                        ? "children.entry-alone"
                        : "children.entry-seen");
    }

    /** The short day of a list: 9 Jul 2026. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", words.locale()).format(day);
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
