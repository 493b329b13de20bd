package cymru.diogel.visiting.thematic;

import cymru.diogel.platform.charts.DotWithInterval;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.language.Words;
import cymru.diogel.statistics.patterns.Evidence;
import cymru.diogel.statistics.patterns.HouseholdProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** The households of a report as rows: those that need attention, and the appendix. */
public record HouseholdRows(Words words, VisitAudit audit) {
    static final int MOST_ROWS = 1_000;
    static final int MOST_ATTENTION = 50;

    /** One household; its usual hours are left out on purpose. */
    public record Row(String id, String team, HouseholdProfile profile, Words words) {
        public boolean isSaid() {
            return profile.evidence() != Evidence.INSUFFICIENT;
        }

        public String right() {
            return isSaid() ? Numerals.inTen(profile.k2().posterior()) : Numerals.NONE;
        }

        public String range() {
            var interval = profile.k2().interval();
            return words.say(
                    "thematic.range",
                    Map.of(
                            "low", Numerals.inTen(interval.lower()),
                            "high", Numerals.inTen(interval.upper())));
        }

        public String even() {
            return Numerals.inTen(profile.k2().baseline());
        }

        public DotWithInterval dot() {
            var guess = profile.k2();
            return new DotWithInterval(
                    guess.posterior(),
                    guess.interval().lower(),
                    guess.interval().upper(),
                    guess.baseline(),
                    words.say(
                            "thematic.dot",
                            Map.of("right", right(), "range", range(), "even", even())));
        }

        public String evidence() {
            return words.say("thematic.evidence-" + ThematicReport.word(profile.evidence()));
        }

        /** The class of the badge. */
        public String band() {
            return "band--" + (isSaid() ? ThematicReport.word(profile.evidence()) : "few");
        }

        public String cause() {
            var cause = profile.cause();
            if (cause == null) {
                return Numerals.NONE;
            }
            return words.say("thematic.cause-" + ThematicReport.word(cause));
        }
    }

    /** Strong before some evidence, then by identifier: not a ranking by how strong. */
    public List<Row> attention() {
        return all().stream()
                .filter(row -> row.profile().evidence().isFlagged())
                .sorted(Comparator.comparing(row -> row.profile().evidence()))
                .limit(MOST_ATTENTION)
                .toList();
    }

    public int flagged() {
        var bands = audit.result().county().bands();
        return bands.strong() + bands.some();
    }

    public boolean isAttentionWhole() {
        return flagged() <= MOST_ATTENTION;
    }

    /**
     * How much of the distance above a spread over all allowed hours comes from the rota, and how
     * much from practice, in tenths; only where a rota is known.
     */
    public List<String> split() {
        var known =
                audit.result().households().stream()
                        .filter(household ->
                                household.roster() != null
                                        && household.unannounced()
                                                >= audit.result().settings().minimumUnannounced())
                        .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        double allowed = mean(known, household -> household.policy().baseline2());
        double rostered = mean(known, household -> household.verdict().baseline2());
        double actual = mean(known, household -> household.verdict().posterior2());
        return List.of(
                words.say(
                        "thematic.split",
                        Map.of(
                                "all", Numerals.inTen(actual - allowed),
                                "rota", Numerals.inTen(rostered - allowed),
                                "practice", Numerals.inTen(actual - rostered))));
    }

    private static double mean(
            List<HouseholdProfile> households, ToDoubleFunction<HouseholdProfile> value) {
        return households.stream().mapToDouble(value).average().orElseThrow();
    }

    /** The appendix: all households, or those first in order when there are too many to print. */
    public List<Row> appendix() {
        return all().stream().limit(MOST_ROWS).toList();
    }

    /** How many households the appendix leaves to the file of figures. */
    public int left() {
        return Math.max(0, audit.result().households().size() - MOST_ROWS);
    }

    /** Sums over the households that the appendix leaves out. */
    public Sums sumsLeft() {
        return sums(all().stream().skip(MOST_ROWS).toList());
    }

    public Sums sums() {
        return sums(all());
    }

    /** Appearances of several households together. */
    public record Sums(int planned, int unannounced, int unusable) {}

    private static Sums sums(List<Row> rows) {
        return new Sums(
                rows.stream().mapToInt(row -> row.profile().planned()).sum(),
                rows.stream().mapToInt(row -> row.profile().unannounced()).sum(),
                rows.stream().mapToInt(row -> row.profile().unusable()).sum());
    }

    List<Row> all() {
        return audit.householdsInOrder().stream()
                .map(household ->
                        new Row(
                                audit.household(household.household()),
                                audit.team(household.team()),
                                household,
                                words))
                .toList();
    }

    /** One band of the length that a family can feel safe after a call. */
    public record SafeBand(String words, int households) {}

    private record Span(String key, int from, int to) {}

    private static final List<Span> SPANS =
            List.of(
                    new Span("safe-0", 0, 0),
                    new Span("safe-1", 1, 3),
                    new Span("safe-4", 4, 6),
                    new Span("safe-7", 7, 9),
                    new Span("safe-10", 10, Integer.MAX_VALUE));

    /** Households by the days after a call on which the next is very unlikely. */
    public List<SafeBand> safeDays() {
        var dates = dates();
        var bands = new ArrayList<SafeBand>();
        for (var span : SPANS) {
            long count =
                    dates.stream()
                            .filter(date ->
                                    span.from() <= date.safeDays() && date.safeDays() <= span.to())
                            .count();
            bands.add(new SafeBand(words.say("thematic." + span.key()), (int) count));
        }
        return List.copyOf(bands);
    }

    /** Households whose dates can be compared. */
    public int withDates() {
        return dates().size();
    }

    private List<HouseholdProfile.Dates> dates() {
        return audit.result().households().stream()
                .map(HouseholdProfile::dates)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
