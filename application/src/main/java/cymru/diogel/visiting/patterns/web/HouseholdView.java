package cymru.diogel.visiting.patterns.web;

import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.statistics.guessability.Guess;
import cymru.diogel.statistics.patterns.Evidence;
import cymru.diogel.statistics.patterns.HouseholdProfile;
import cymru.diogel.statistics.patterns.Verdict;
import cymru.diogel.statistics.visits.Appearances;
import cymru.diogel.visiting.patterns.Counted.What;
import cymru.diogel.visiting.patterns.Picture;
import cymru.diogel.visiting.patterns.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the visits to one household give away. */
public record HouseholdView(
        Phrases phrases,
        Asked asked,
        Picture picture,
        HouseholdProfile profile,
        HouseholdLines.Name name,
        Viewing viewing) {
    private static final int SHOWN = 30;

    /** Why the viewer sees this, and whether times may be drawn. */
    public record Viewing(List<Ground> grounds, boolean mayDraw) {}

    public boolean isSaid() {
        return profile.evidence() != Evidence.INSUFFICIENT;
    }

    /** What is so, in ten words or fewer. */
    public String heading() {
        if (!isSaid()) {
            return phrases.say("finding-too-few");
        }
        var scan = profile.scan();
        return profile.evidence().isFlagged() && scan != null
                ? phrases.say(
                        "household-peak",
                        Map.of(
                                "count", scan.count(),
                                "of", profile.unannounced(),
                                "from", phrases.clock(scan.fromMinute()),
                                "to", phrases.clock(end(scan))))
                : phrases.say("household-no-peak");
    }

    private static int end(HouseholdProfile.Scan scan) {
        return Math.min(1440, scan.fromMinute() + scan.windowMinutes());
    }

    public String headline() {
        if (!isSaid()) {
            return phrases.say(
                    "household-too-few",
                    Map.of(
                            "count", profile.unannounced(),
                            "least", settingsLeast()));
        }
        var guess = profile.k2();
        return phrases.say(
                profile.roster() == null ? "headline-no-rota" : "headline",
                Map.of(
                        "right", Numerals.inTen(guess.posterior()),
                        "even", Numerals.inTen(guess.baseline())));
    }

    private int settingsLeast() {
        return picture.result().settings().minimumUnannounced();
    }

    /** What the band means for this household. */
    public String meaning() {
        return phrases.say("meaning-" + Phrases.code(profile.evidence()));
    }

    public String cause() {
        return HouseholdLines.cause(phrases, profile);
    }

    /** What may be done about it. */
    public List<String> remedies() {
        var remedies = new ArrayList<String>();
        var cause = profile.cause();
        if (cause != null) {
            remedies.add(phrases.say("remedy-" + Phrases.code(cause)));
        }
        var dates = profile.dates();
        if (dates != null && dates.safeDays() > 2) {
            remedies.add(phrases.say("remedy-dates"));
        }
        return remedies;
    }

    /** One number of guesses. */
    public record GuessRow(Guess guess, Phrases phrases) {
        public String right() {
            return Numerals.inTen(guess.posterior());
        }

        public String range() {
            return phrases.tenths(guess.interval());
        }

        public String even() {
            return Numerals.inTen(guess.baseline());
        }

        public String replay() {
            return phrases.say("replay", Map.of("hits", guess.hits(), "trials", guess.trials()));
        }
    }

    public List<GuessRow> guesses() {
        return List.of(
                new GuessRow(profile.k1(), phrases),
                new GuessRow(profile.k2(), phrases),
                new GuessRow(profile.k3(), phrases));
    }

    /** A verdict against one set of possible hours. */
    public record Judged(String against, Verdict verdict) {}

    public List<Judged> verdicts() {
        var judged = new ArrayList<Judged>();
        judged.add(new Judged(phrases.say("against-policy"), profile.policy()));
        var roster = profile.roster();
        if (roster != null) {
            judged.add(new Judged(phrases.say("against-rota"), roster));
        }
        return judged;
    }

    /** Facts besides the hour, each a sentence. */
    public List<String> facts() {
        var facts = new ArrayList<String>();
        facts.add(
                phrases.say(
                        "ceiling",
                        Map.of(
                                "hours", profile.verdict().feasibleHours(),
                                "least", Numerals.inTen(profile.ceiling()))));
        var weekday = profile.weekday();
        if (weekday != null) {
            facts.add(
                    phrases.say(
                            "weekday",
                            Map.of(
                                    "day", phrases.day(weekday.weekday()),
                                    "count", weekday.count(),
                                    "of", profile.unannounced())));
        }
        var copy = profile.copy();
        if (copy != null) {
            facts.add(
                    phrases.say(
                            "copy",
                            Map.of(
                                    "repeats", Math.round(copy.index() * copy.pairs()),
                                    "pairs", copy.pairs())));
        }
        dates(facts);
        return facts;
    }

    private void dates(List<String> facts) {
        var dates = profile.dates();
        if (dates != null) {
            facts.add(
                    phrases.say(
                            "gaps",
                            Map.of(
                                    "mean", Numerals.decimal(dates.meanGap(), 1),
                                    "longest", dates.maxGap(),
                                    "right", Numerals.inTen(dates.guess1()))));
            facts.add(phrases.say("safe", Map.of("days", dates.safeDays())));
        }
    }

    /** One visit of the timeline. */
    public record Appearance(String day, String time, String notice, String href) {}

    /** The latest visits first, timed or not. */
    public List<Appearance> timeline() {
        var visits = picture.result().appearances();
        var shown = new ArrayList<Appearance>();
        var first = visits.start(profile.household());
        for (var i = visits.end(profile.household()) - 1; i >= first; i--) {
            if (shown.size() < SHOWN) {
                shown.add(appearance(visits, i));
            }
        }
        return shown;
    }

    private Appearance appearance(Appearances visits, int i) {
        UUID report = picture.visits().get(visits.rows(i)[0]);
        var minute = visits.minute(i);
        var day = java.time.LocalDate.ofEpochDay(visits.epochDay(i));
        return new Appearance(
                phrases.words().longDate(day),
                minute < 0 ? phrases.say("time-unknown") : phrases.clock(minute),
                Phrases.code(visits.notice(i)),
                "/visits/" + report);
    }

    public String all(What what) {
        return asked.rows(what);
    }

    public String draw() {
        return "/planner/households/"
                + (asked.unit() instanceof Unit.OfHousehold it ? it.household() : "");
    }
}
