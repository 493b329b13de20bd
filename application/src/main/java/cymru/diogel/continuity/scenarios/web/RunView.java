package cymru.diogel.continuity.scenarios.web;

import cymru.diogel.continuity.assumptions.Assumption;
import cymru.diogel.continuity.scenarios.Asked;
import cymru.diogel.continuity.scenarios.Measure;
import cymru.diogel.continuity.scenarios.Outcome;
import cymru.diogel.continuity.scenarios.Post;
import cymru.diogel.continuity.scenarios.Run;
import cymru.diogel.continuity.scenarios.Runs;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.language.Words;
import cymru.diogel.statistics.scenarios.ScenarioScore;
import cymru.diogel.statistics.scenarios.staffing.Capacity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A scenario in words, for its page and its document.
 *
 * @param by who asked for it
 * @param came what came, the latest saying first
 */
public record RunView(
        Words words,
        Run run,
        List<Assumption> assumptions,
        String by,
        List<Run.Came> came,
        boolean mayPlan) {
    private static final int WEEK = 7;
    private static final double UNSAFE = 0.5;

    public String say(String key) {
        return words.say("scenarios." + key);
    }

    public String say(String key, Map<String, ?> values) {
        return words.say("scenarios." + key, values);
    }

    public Asked asked() {
        return run.asked();
    }

    public String kind() {
        return words.say(asked().kind().message());
    }

    /** If what, in one sentence. */
    public String supposed() {
        var key = asked().kind().message().replace("kind-", "if-");
        return words.say(
                key,
                Map.of(
                        "factor", number("SURGE_FACTOR"),
                        "week", number("SURGE_WEEK"),
                        "closed", number("SCHOOLS_FOR"),
                        "from", number("SCHOOLS_WEEK"),
                        "flu", number("FLU_R"),
                        "stress", number("STRESS"),
                        "stressed", number("STRESS_FOR")));
    }

    private String number(String code) {
        return Assumption.number(run.held().of(code));
    }

    /** What it takes to reckon it again. */
    public String made() {
        var start = asked().start();
        return say(
                "made",
                Map.of(
                        "who", by,
                        "at", words.moment(WallClock.shown(run.at())),
                        "seed", Long.toString(asked().seed()),
                        "count", Numerals.count(Asked.TRAJECTORIES),
                        "r", Numerals.decimal(start.rMean(), 2),
                        "sd", Numerals.decimal(start.rSd(), 2)));
    }

    public String begins() {
        return words.date(asked().begins());
    }

    public Outcome outcome() {
        return Objects.requireNonNull(run.outcome());
    }

    private int lastWeek() {
        var cases = asked().start().cases();
        return cases.subList(Math.max(0, cases.size() - WEEK), cases.size()).stream()
                .mapToInt(it -> it)
                .sum();
    }

    public ScenarioFans spread() {
        var level = new ScenarioFans.Level(lastWeek(), say("level-before"));
        return fan("spread", outcome().spread(), level, false);
    }

    public List<ScenarioFans> flu() {
        var flu = outcome().flu();
        double start = run.held().of("FLU_START") / 1e5 * asked().start().population();
        var level = new ScenarioFans.Level(start, say("level-start"));
        return flu.length == 0 ? List.of() : List.of(fan("flu", flu, level, false));
    }

    public List<ScenarioFans> away() {
        double anchor = run.held().of("ANCHOR_2006") / 100;
        var level = new ScenarioFans.Level(anchor, say("level-anchor"));
        return outcome().away().length == 0
                ? List.of()
                : List.of(fan("away", outcome().away(), level, true));
    }

    ScenarioFans fan(String id, double[][] weeks, ScenarioFans.Level level, boolean isShare) {
        var title = say("fan-" + id);
        return new ScenarioFans(words, id, title, asked().begins(), weeks, level, isShare);
    }

    public List<String> variants() {
        return asked().variants();
    }

    public String variant(String variant) {
        return words.say(Measure.message(variant));
    }

    /** A post with what each variant leaves of it. */
    public record PostRow(Post post, List<Capacity> capacities) {}

    /** Every post, those that fall most surely first; equal ones by tier. */
    public List<PostRow> posts() {
        var rows = new ArrayList<PostRow>();
        for (var post : run.posts()) {
            rows.add(new PostRow(post, capacities(post.key())));
        }
        rows.sort(
                Comparator.<PostRow>comparingDouble(it -> -it.capacities().getFirst().mostBelow())
                        .thenComparingInt(it -> it.post().tier()));
        return List.copyOf(rows);
    }

    public List<Capacity> capacities(Post.Key post) {
        return variants().stream().flatMap(it -> outcome().of(it, post).stream()).toList();
    }

    public String name(Post post) {
        return say(
                "post",
                Map.of(
                        "service", post.service().in(words),
                        "skill", post.skill().in(words)));
    }

    public String href(Post post) {
        return ScenariosPage.PATH
                + "/"
                + run.id()
                + "/posts/"
                + post.key().service()
                + "/"
                + post.key().skill();
    }

    public String chance(double chance) {
        return ChanceWords.of(words, chance);
    }

    public String shifts(double shifts) {
        return Numerals.count(Math.round(shifts));
    }

    /** Services that fall below their safe minimum more likely than not in some week. */
    public long falling() {
        return run.posts().stream()
                .filter(it -> capacities(it.key()).getFirst().mostBelow() >= UNSAFE)
                .map(it -> it.key().service())
                .distinct()
                .count();
    }

    /** What is so if it is so, in a line. */
    public String finding() {
        return say("finding", Map.of("n", falling()));
    }

    /** Shifts that nobody fills in all, variant by variant. */
    public String unfilled(String variant) {
        double sum =
                run.posts().stream()
                        .flatMap(it -> outcome().of(variant, it.key()).stream())
                        .mapToDouble(Capacity::allUnfilled)
                        .sum();
        return shifts(sum);
    }

    /** Posts likelier than not to fall below their safe minimum in some week. */
    public String fallingPosts(String variant) {
        return Numerals.count(
                run.posts().stream()
                        .flatMap(it -> outcome().of(variant, it.key()).stream())
                        .filter(it -> it.mostBelow() >= UNSAFE)
                        .count());
    }

    public Optional<ScenarioScore> score() {
        return Runs.score(run, came);
    }

    /** How it did against what came. */
    public List<String> scored() {
        return score().stream()
                .map(it ->
                        say(
                                "scored",
                                Map.of(
                                        "weeks", it.weeks(),
                                        "score", Numerals.decimal(it.weighted(), 1),
                                        "half", Numerals.percent(it.inHalf()),
                                        "most", Numerals.percent(it.inMost()))))
                .toList();
    }

    /** What was supposed, with the versions of then. */
    public List<String> supposedNumbers() {
        return assumptions.stream()
                .filter(it -> run.held().values().containsKey(it.code()))
                .map(it -> {
                    var at = Objects.requireNonNull(run.held().values().get(it.code()));
                    return say(
                            "supposed-number",
                            Map.of(
                                    "name", it.name(words),
                                    "value", it.said(words, at.value()),
                                    "version", at.version()));
                })
                .toList();
    }
}
