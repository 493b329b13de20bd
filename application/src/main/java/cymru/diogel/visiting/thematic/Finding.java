package cymru.diogel.visiting.thematic;

import cymru.diogel.platform.language.Numerals;
import java.util.Map;

/** What is so, first of all in words. */
public record Finding(ThematicReport report) {
    public String caption() {
        var period = report.audit().period();
        return period == null
                ? report.say("caption-empty")
                : report.say(
                        "caption",
                        Map.of(
                                "from", report.words().date(period.from()),
                                "to", report.words().date(period.to())));
    }

    /** The finding, in ten words or so. */
    public String heading() {
        var bands = report.county().bands();
        if (bands.assessable() == 0) {
            return report.say("heading-too-few");
        }
        if (bands.strong() + bands.some() == 0) {
            return report.say("heading-none");
        }
        var isStrong = bands.strong() > 0;
        return report.say(
                isStrong ? "heading-strong" : "heading-some",
                Map.of(
                        "count",
                        isStrong ? bands.strong() : bands.some(),
                        "of",
                        bands.assessable()));
    }

    /** The headline sentence, against the hours staff work where these are known. */
    public String headline() {
        if (!report.isSaid()) {
            return report.say("headline-too-few");
        }
        var guessing = report.county().guessing();
        return report.say(
                report.audit().knowsRota() ? "headline-rota" : "headline-policy",
                Map.of(
                        "right", Numerals.inTen(guessing.posterior()),
                        "even", Numerals.inTen(guessing.baseline()),
                        "hours", report.policy()));
    }

    public String doubt() {
        var guessing = report.county().guessing();
        int households = report.county().bands().assessable();
        if (!report.isSaid() || !Double.isFinite(guessing.posteriorInterval().lower())) {
            return report.say("doubt-mean", Map.of("households", households));
        }
        return report.say(
                "doubt",
                Map.of(
                        "low", Numerals.inTen(guessing.posteriorInterval().lower()),
                        "high", Numerals.inTen(guessing.posteriorInterval().upper()),
                        "households", households));
    }
}
