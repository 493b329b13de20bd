package cymru.diogel.visiting.fileaudits;

import cymru.diogel.statistics.description.NoticeContrast;
import cymru.diogel.statistics.description.TimesOfDay;
import cymru.diogel.statistics.guessability.Guess;
import cymru.diogel.statistics.patterns.HouseholdProfile;
import cymru.diogel.statistics.patterns.Verdict;
import cymru.diogel.visiting.thematic.ThematicReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what the record says about one household into an object that is already open. */
final class HouseholdJson {
    private HouseholdJson() {}

    static void write(JsonGenerator json, HouseholdProfile household) {
        json.writeNumberProperty("planned", household.planned());
        json.writeNumberProperty("unannounced", household.unannounced());
        json.writeNumberProperty("unusable", household.unusable());
        json.writeNumberProperty("unknown_notice", household.unknown());
        json.writeNumberProperty("outside_hours", household.outsideHours());
        json.writeObjectPropertyStart("guess");
        guess(json, "k1", household.k1());
        guess(json, "k2", household.k2());
        guess(json, "k3", household.k3());
        json.writeEndObject();
        AuditJson.number(json, "current", household.current());
        scan(json, household.scan());
        weekday(json, household.weekday());
        copy(json, household.copy());
        entropy(json, household.entropy());
        times(json, household.times());
        contrast(json, household.contrast());
        dates(json, household.dates());
        json.writeStringProperty("evidence", household.evidence().name());
        var cause = household.cause();
        json.writeStringProperty("cause", cause == null ? null : cause.name());
        json.writeObjectPropertyStart("verdicts");
        verdict(json, "policy", household.policy());
        verdict(json, "roster", household.roster());
        json.writeEndObject();
    }

    private static void guess(JsonGenerator json, String name, Guess guess) {
        json.writeObjectPropertyStart(name);
        AuditJson.number(json, "posterior", guess.posterior());
        AuditJson.number(json, "low", guess.interval().lower());
        AuditJson.number(json, "high", guess.interval().upper());
        json.writeNumberProperty("hits", guess.hits());
        json.writeNumberProperty("trials", guess.trials());
        AuditJson.number(json, "baseline", guess.baseline());
        AuditJson.number(json, "p", guess.p());
        json.writeEndObject();
    }

    private static void scan(JsonGenerator json, HouseholdProfile.@Nullable Scan scan) {
        if (AuditJson.open(json, "scan", scan) && scan != null) {
            json.writeNumberProperty("window_minutes", scan.windowMinutes());
            json.writeNumberProperty("count", scan.count());
            json.writeStringProperty("from", ThematicReport.time(scan.fromMinute()));
            AuditJson.number(json, "p", scan.p());
            AuditJson.number(json, "q", scan.q());
            json.writeEndObject();
        }
    }

    private static void weekday(JsonGenerator json, HouseholdProfile.@Nullable Weekday weekday) {
        if (AuditJson.open(json, "weekday", weekday) && weekday != null) {
            json.writeNumberProperty("day", weekday.weekday() + 1);
            json.writeNumberProperty("count", weekday.count());
            AuditJson.number(json, "p", weekday.p());
            AuditJson.number(json, "q", weekday.q());
            AuditJson.number(json, "joint_p", weekday.jointP());
            json.writeEndObject();
        }
    }

    private static void copy(JsonGenerator json, HouseholdProfile.@Nullable Copy copy) {
        if (AuditJson.open(json, "copy", copy) && copy != null) {
            AuditJson.number(json, "index", copy.index());
            json.writeNumberProperty("pairs", copy.pairs());
            AuditJson.number(json, "p", copy.p());
            AuditJson.number(json, "q", copy.q());
            json.writeEndObject();
        }
    }

    private static void entropy(JsonGenerator json, HouseholdProfile.@Nullable Entropy entropy) {
        if (AuditJson.open(json, "entropy", entropy) && entropy != null) {
            AuditJson.number(json, "nsb_nats", entropy.nsb());
            AuditJson.number(json, "sd", entropy.sd());
            AuditJson.number(json, "effective_hours", entropy.effectiveHours());
            json.writeEndObject();
        }
    }

    private static void times(JsonGenerator json, @Nullable TimesOfDay times) {
        if (AuditJson.open(json, "times", times) && times != null) {
            json.writeNumberProperty("n", times.n());
            AuditJson.number(json, "mean_minute", times.mean());
            AuditJson.number(json, "mean_resultant", times.meanResultant());
            AuditJson.number(json, "deviation_hours", times.deviation());
            AuditJson.number(json, "rayleigh_p", times.rayleighP());
            AuditJson.number(json, "kuiper", times.fit().kuiper());
            AuditJson.number(json, "kuiper_p", times.fit().kuiperP());
            AuditJson.number(json, "watson", times.fit().watson());
            AuditJson.number(json, "watson_p", times.fit().watsonP());
            json.writeEndObject();
        }
    }

    private static void contrast(JsonGenerator json, @Nullable NoticeContrast contrast) {
        if (AuditJson.open(json, "contrast", contrast) && contrast != null) {
            json.writeNumberProperty("planned", contrast.planned());
            json.writeNumberProperty("unannounced", contrast.unannounced());
            AuditJson.number(json, "information_nats", contrast.information());
            AuditJson.number(json, "information_p", contrast.informationP());
            AuditJson.number(json, "watson", contrast.watson());
            AuditJson.number(json, "watson_p", contrast.watsonP());
            json.writeEndObject();
        }
    }

    private static void dates(JsonGenerator json, HouseholdProfile.@Nullable Dates dates) {
        if (AuditJson.open(json, "dates", dates) && dates != null) {
            json.writeNumberProperty("gaps", dates.gaps());
            AuditJson.number(json, "mean_gap_working_days", dates.meanGap());
            AuditJson.number(json, "variation", dates.variation());
            json.writeNumberProperty("max_gap_working_days", dates.maxGap());
            AuditJson.number(json, "guess1", dates.guess1());
            json.writeNumberProperty("safe_working_days", dates.safeDays());
            AuditJson.number(json, "same_weekday", dates.sameWeekday());
            json.writeEndObject();
        }
    }

    private static void verdict(JsonGenerator json, String name, @Nullable Verdict verdict) {
        if (AuditJson.open(json, name, verdict) && verdict != null) {
            json.writeStringProperty("evidence", verdict.evidence().name());
            AuditJson.number(json, "p", verdict.scanP());
            AuditJson.number(json, "q", verdict.scanQ());
            AuditJson.number(json, "posterior2", verdict.posterior2());
            AuditJson.number(json, "baseline2", verdict.baseline2());
            AuditJson.number(json, "above", verdict.above());
            json.writeNumberProperty("feasible_hours", verdict.feasibleHours());
            json.writeEndObject();
        }
    }
}
