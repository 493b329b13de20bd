package cymru.diogel.continuity.infections.web;

import cymru.diogel.continuity.infections.AreaFigures;
import cymru.diogel.continuity.infections.Threshold;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.language.Words;
import cymru.diogel.statistics.Interval;
import cymru.diogel.statistics.epidemic.Reproduction.Estimate;
import java.util.Map;

/** Figures of infections in words: no number where there are too few cases to say. */
record InfectionWords(Words words) {
    private static final double HUNDRED = 100;

    String say(String key) {
        return words.say("infections." + key);
    }

    String say(String key, Map<String, ?> values) {
        return words.say("infections." + key, values);
    }

    String rate(AreaFigures it) {
        return it.rate().map(rate -> Numerals.decimal(rate.value(), 1)).orElse(Numerals.NONE);
    }

    String range(AreaFigures it) {
        return it.exact().map(range -> range(range, 1)).orElse(Numerals.NONE);
    }

    String range(Interval it, int places) {
        return say(
                "range",
                Map.of(
                        "low", Numerals.decimal(it.lower(), places),
                        "high", Numerals.decimal(it.upper(), places)));
    }

    String positivity(AreaFigures it) {
        return it.positivity()
                .map(share -> Numerals.decimal(HUNDRED * share.estimate(), 1) + "%")
                .orElse(Numerals.NONE);
    }

    /** Whether infections grow, or that there are too few cases to say. */
    String direction(AreaFigures it) {
        return it.direction().map(to -> say("direction-" + to)).orElse(say("too-few"));
    }

    boolean isTooFew(AreaFigures it) {
        return it.direction().isEmpty();
    }

    /** 1.56 (1.22 to 1.94), or that there are too few cases. */
    String reproduction(Estimate it) {
        return it.isOk()
                ? say(
                        "reproduction-said",
                        Map.of(
                                "mean", Numerals.decimal(it.mean(), 2),
                                "range", range(new Interval(it.lower(), it.upper()), 2)))
                : say(it.status().name().equals("TOO_EARLY") ? "too-early" : "too-few");
    }

    String standing(Threshold.Standing it) {
        var since = it.since();
        return since == null
                ? say("not-met")
                : say("met-since", Map.of("day", words.shortDate(since)));
    }

    String chance(Threshold.Standing it) {
        return say("chance", Map.of("percent", Numerals.percent(it.chance())));
    }
}
