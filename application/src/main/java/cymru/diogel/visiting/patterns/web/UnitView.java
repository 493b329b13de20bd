package cymru.diogel.visiting.patterns.web;

import cymru.diogel.platform.language.Numerals;
import cymru.diogel.statistics.dates.MaximumEntropyIntervals;
import cymru.diogel.statistics.patterns.HouseholdProfile.Dates;
import cymru.diogel.statistics.patterns.Settings;
import cymru.diogel.statistics.patterns.UnitProfile;
import cymru.diogel.statistics.patterns.UnitProfile.Share;
import cymru.diogel.visiting.patterns.Counted.What;
import cymru.diogel.visiting.patterns.UnitPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page of a county or team says, first of all in words. */
public record UnitView(Phrases phrases, Asked asked, UnitPicture unit, String name) {

    /**
     * What not everybody sees: households by name, practitioners, and the other teams.
     *
     * @param attention null for those who read no households
     * @param practitioners null for those who read no practitioners, and for the county
     * @param teams null but for the county
     */
    public record Parts(
            @Nullable List<HouseholdLines.Line> attention,
            @Nullable PractitionerLines practitioners,
            @Nullable PractitionerLines teams) {}

    public String code(Enum<?> value) {
        return Phrases.code(value);
    }

    public UnitProfile profile() {
        return unit.profile();
    }

    public Settings settings() {
        return unit.picture().result().settings();
    }

    public String caption() {
        return phrases.say(
                "caption",
                Map.of("unit", name, "period", phrases.period(asked.from(), asked.to())));
    }

    /** What is so, in ten words or fewer. */
    public String heading() {
        var peak = unit.unannouncedPeak();
        return phrases.say(
                "finding-" + Phrases.code(unit.finding()),
                Map.of(
                        "from", phrases.clock(peak.fromHour() * 60),
                        "to", phrases.clock(peak.toHour() * 60)));
    }

    /** Whether there is any household of which something can be said. */
    public boolean isSaid() {
        return Double.isFinite(profile().guessing().posterior());
    }

    /** The chance of two guesses, and of an even spread, in tenths. */
    public String right() {
        return Numerals.inTen(profile().guessing().posterior());
    }

    public String even() {
        return Numerals.inTen(profile().guessing().baseline());
    }

    /** The sentence with both, as parts of one message that the page makes bold. */
    public String headline() {
        if (!isSaid()) {
            return phrases.say(
                    "headline-too-few", Map.of("least", settings().minimumUnannounced()));
        }
        var key = unit.staff().isRota() ? "headline" : "headline-no-rota";
        return phrases.say(key, Map.of("right", right(), "even", even()));
    }

    /** A number of the strip: its unit small, its words, its rows or "". */
    public record Figure(String number, String small, String words, String sub, String href) {}

    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        figures.add(guess());
        var peak = unit.unannouncedPeak();
        if (peak.of() > 0) {
            figures.add(peak(peak));
        }
        figures.add(share(profile().unannounced(), "unannounced", asked.rows(What.UNANNOUNCED)));
        figures.add(share(profile().outsideOffice(), "outside", asked.rows(What.OUTSIDE)));
        var split = unit.split();
        if (split != null) {
            figures.add(
                    new Figure(
                            Numerals.inTen(split.rota()),
                            phrases.say("of", Map.of("number", Numerals.inTen(split.all()))),
                            phrases.say("split"),
                            phrases.say(
                                    "split-sub",
                                    Map.of("practice", Numerals.inTen(split.practice()))),
                            asked.households("said")));
        }
        return figures;
    }

    private Figure guess() {
        var words = phrases.say("right");
        if (!isSaid()) {
            var least = Map.of("least", settings().minimumUnannounced());
            return new Figure(Numerals.NONE, "", words, phrases.say("right-too-few", least), "");
        }
        var interval = profile().guessing().posteriorInterval();
        var households = profile().bands().assessable();
        var sub =
                households < 2
                        ? phrases.say("right-one")
                        : phrases.say(
                                "right-sub",
                                Map.of(
                                        "range",
                                        phrases.tenths(interval),
                                        "households",
                                        households));
        return new Figure(right(), phrases.say("in-ten"), words, sub, asked.households("said"));
    }

    private Figure peak(UnitPicture.Peak peak) {
        var from = phrases.clock(peak.fromHour() * 60);
        var to = phrases.clock(peak.toHour() * 60);
        return new Figure(
                phrases.count(peak.count()),
                phrases.say("of", Map.of("number", phrases.count(peak.of()))),
                phrases.say("peak", Map.of("from", from, "to", to)),
                phrases.say(
                        "peak-sub",
                        Map.of(
                                "count", phrases.count(unit.plannedInPeak()),
                                "of", phrases.count(profile().counts().planned()))),
                asked.hours(What.UNANNOUNCED, peak.fromHour(), peak.toHour()));
    }

    private Figure share(Share share, String key, String href) {
        if (share.of() == 0) {
            return new Figure(
                    Numerals.NONE, "", phrases.say("share-" + key), phrases.say("share-none"), "");
        }
        return new Figure(
                Numerals.percent(share.value()),
                "",
                phrases.say("share-" + key),
                phrases.say(
                        "share-sub",
                        Map.of(
                                "count", phrases.count(share.count()),
                                "of", phrases.count(share.of()),
                                "range", phrases.percents(share.interval()))),
                href);
    }

    /** How many reports of this kind there are. */
    public int reports(What what) {
        return asked.counted(what).count(unit.picture());
    }

    /** Days after a visit on which a family can count on nobody, in the middle household. */
    public String safeDays() {
        var sorted = unit.dates().stream().map(Dates::safeDays).sorted().toList();
        return phrases.say(
                "dates-safe",
                Map.of(
                        "days", sorted.get(sorted.size() / 2),
                        "households", sorted.size()));
    }

    /** One row of the table of what unpredictable dates cost. */
    public record Cost(String mean, String extra, String days, String best) {}

    /** With the cap of the strictest clock, and fewer and fewer days between visits on average. */
    public List<Cost> costs() {
        var costs = new ArrayList<Cost>();
        var cap = settings().dateCap();
        for (var mean : List.of(1.0, 0.95, 0.9, 0.8, 0.7, 0.55)) {
            var spread = new MaximumEntropyIntervals(cap, cap * mean);
            costs.add(
                    new Cost(
                            Numerals.decimal(cap * mean, 1),
                            "+" + Numerals.percent(spread.visitsPerFixedVisit() - 1),
                            Numerals.decimal(spread.effectiveDays(), 1),
                            Numerals.inTen(spread.bestGuess())));
        }
        return costs;
    }

    public String policy() {
        var policy = settings().policy();
        return phrases.hours(policy.fromMinute(), policy.toMinute());
    }
}
