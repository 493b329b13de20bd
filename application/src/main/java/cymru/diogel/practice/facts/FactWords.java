package cymru.diogel.practice.facts;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.language.Words;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Fact.Life;
import cymru.diogel.practice.families.Fact.Name;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.families.Version;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.statistics.linkage.people.NhsNumber;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How facts are said. */
public record FactWords(Words words, LocalDate today) {

    /** What to call a child; one who is unborn is called so. */
    public String title(Child child, @Nullable Portrait portrait) {
        var named = portrait == null ? "" : portrait.officialName(today).map(Name::text).orElse("");
        if (portrait != null && isUnborn(portrait)) {
            return named.isEmpty()
                    ? words.say("facts.unborn")
                    : words.say("facts.unborn-of", Map.of("family", named));
        }
        return named.isEmpty() ? child.title() : named;
    }

    private static boolean isUnborn(Portrait portrait) {
        return portrait.life()
                .filter(it -> it.bornOn() == null && it.expectedOn() != null)
                .isPresent();
    }

    /** What each of these people is called today. */
    public Map<UUID, String> names(Map<UUID, Portrait> people) {
        var names = new HashMap<UUID, String>();
        people.forEach((id, portrait) ->
                portrait.officialName(today).ifPresent(it -> names.put(id, it.text())));
        return names;
    }

    /** Born when and how old, or expected when. */
    public String life(Life life) {
        var born = life.bornOn();
        var expected = life.expectedOn();
        if (born != null) {
            return words.say("facts.born-aged", Map.of("date", words.date(born), "age", age(born)));
        }
        return expected == null
                ? "–"
                : words.say("facts.expected", Map.of("date", words.date(expected)));
    }

    /** Whole years, or months under two. */
    public String age(LocalDate born) {
        var period = Period.between(born, today);
        return period.getYears() >= 2
                ? words.say("facts.age-years", Map.of("count", period.getYears()))
                : words.say(
                        "facts.age-months", Map.of("count", Math.max(0, period.toTotalMonths())));
    }

    /** Languages by their names, each in a place of its own. */
    public String languages(List<String> tags) {
        return tags.stream().map(this::language).collect(Collectors.joining(", "));
    }

    private String language(String tag) {
        var key = "facts.language-" + tag;
        return words.has(key) ? words.say(key) : Locale.of(tag).getDisplayLanguage(words.locale());
    }

    /** From when until when something was true, empty when nobody said. */
    public String valid(Version version) {
        return days(version.valid().from(), version.valid().until());
    }

    /** From one day until another, empty when there is neither. */
    public String days(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            return until == null
                    ? ""
                    : words.say("facts.valid-until", Map.of("until", words.date(until)));
        }
        return until == null
                ? words.say("facts.valid-from", Map.of("from", words.date(from)))
                : words.say(
                        "facts.valid-between",
                        Map.of("from", words.date(from), "until", words.date(until)));
    }

    public String plan(Plan.Kind kind) {
        return words.say("facts.plan-" + code(kind));
    }

    /** Since when it is known here, and from whom. */
    public String known(Version version, Map<UUID, String> staff) {
        var from = version.known().from();
        if (from == null) {
            return words.say("facts.known-always");
        }
        var date = words.date(WallClock.shown(from).toLocalDate());
        var who = version.known().by();
        var by = who == null ? "" : staff.getOrDefault(who, "");
        return by.isEmpty()
                ? words.say("facts.known-since", Map.of("date", date))
                : words.say("facts.known-since-by", Map.of("date", date, "name", by));
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
                            ? NhsNumber.read(it.value()).map(NhsNumber::toString).orElse(it.value())
                            : it.value();
            case Fact.Tie it -> tie(it, names);
            case Fact.Address it -> it.text();
            case Fact.LegalStatus it -> words.say("facts.status-" + code(it.status()));
            case Fact.Involvement it -> involvement(it);
            case Fact.Language it -> language(it.tag());
        };
    }

    private String tie(Fact.Tie it, Map<UUID, String> names) {
        var name = names.getOrDefault(it.other(), words.say("facts.tie-closed"));
        return words.say(
                "facts.tie-of",
                Map.of("name", name, "role", words.say("facts.tie-" + code(it.role()))));
    }

    private String involvement(Fact.Involvement it) {
        var part = words.say("facts.part-" + code(it.part()));
        var name = it.name() == null ? it.organisation() : it.name();
        return words.say(
                "facts.involvement-of", Map.of("part", part, "name", name == null ? "–" : name));
    }

    /** What kind of fact it is. */
    public String kind(Fact fact) {
        return words.say(kindKey(fact));
    }

    /** The key of what kind of fact it is. */
    public static String kindKey(Fact fact) {
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
        return "facts." + key;
    }

    /** As a code stands in keys of messages and in addresses. */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
