package cymru.diogel.visiting.fileaudits;

import cymru.diogel.statistics.Interval;
import cymru.diogel.statistics.patterns.HeatMap;
import cymru.diogel.statistics.patterns.UnitProfile;
import cymru.diogel.statistics.visits.VisitQuality;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the county, a team or a practitioner. */
record UnitJson(JsonGenerator json) {

    /** What the unit is called in the file, under the name of its kind. */
    record Id(String kind, @Nullable String id) {}

    void write(@Nullable Id id, UnitProfile unit) {
        json.writeStartObject();
        if (id != null) {
            json.writeStringProperty(id.kind(), id.id());
        }
        counts(unit.counts());
        bands(unit.bands());
        json.writeStringProperty("evidence", unit.verdict().name());
        guessing(unit.guessing());
        funnel(unit.funnel());
        json.writeObjectPropertyStart("shares");
        share("unannounced", unit.unannounced());
        share("outside_office", unit.outsideOffice());
        share("unannounced_outside_office", unit.unannouncedOutsideOffice());
        json.writeEndObject();
        heat(unit.heatMap());
        months(unit);
        change(unit.change());
        json.writeObjectPropertyStart("clusters");
        cluster("households", unit.clusters().households());
        cluster("practitioners", unit.clusters().practitioners());
        json.writeEndObject();
        AuditJson.number(json, "pooled_entropy_nats", unit.pooledEntropy());
        quality(unit.quality());
        json.writeEndObject();
    }

    private void counts(UnitProfile.Counts counts) {
        json.writeNumberProperty("appearances", counts.appearances());
        json.writeNumberProperty("planned", counts.planned());
        json.writeNumberProperty("unannounced", counts.unannounced());
        json.writeNumberProperty("unusable", counts.unusable());
        json.writeNumberProperty("unknown_notice", counts.unknown());
        json.writeNumberProperty("outside_hours", counts.outsideHours());
        json.writeNumberProperty("households", counts.households());
    }

    private void bands(UnitProfile.Bands bands) {
        json.writeObjectPropertyStart("bands");
        json.writeNumberProperty("strong", bands.strong());
        json.writeNumberProperty("some", bands.some());
        json.writeNumberProperty("none", bands.none());
        json.writeNumberProperty("insufficient", bands.insufficient());
        json.writeEndObject();
        json.writeObjectPropertyStart("causes");
        json.writeNumberProperty("practice", bands.byPractice());
        json.writeNumberProperty("rota", bands.byRota());
        json.writeNumberProperty("both", bands.byBoth());
        json.writeNumberProperty("unclear", bands.unclear());
        json.writeEndObject();
    }

    private void guessing(UnitProfile.Guessing guessing) {
        json.writeObjectPropertyStart("guess2");
        AuditJson.number(json, "posterior", guessing.posterior());
        interval("", guessing.posteriorInterval());
        AuditJson.number(json, "baseline", guessing.baseline());
        json.writeNumberProperty("hits", guessing.hits());
        json.writeNumberProperty("trials", guessing.trials());
        AuditJson.number(json, "expected", guessing.expected());
        interval("hits_", guessing.interval());
        AuditJson.number(json, "pooled", guessing.pooled());
        json.writeEndObject();
    }

    private void funnel(UnitProfile.@Nullable Funnel funnel) {
        if (AuditJson.open(json, "funnel", funnel) && funnel != null) {
            AuditJson.number(json, "share", funnel.share());
            json.writeNumberProperty("trials", funnel.trials());
            AuditJson.number(json, "target", funnel.target());
            interval("inner_", funnel.inner());
            interval("outer_", funnel.outer());
            AuditJson.number(json, "dispersion", funnel.dispersion());
            json.writeEndObject();
        }
    }

    private void share(String name, UnitProfile.Share share) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("count", share.count());
        json.writeNumberProperty("of", share.of());
        AuditJson.number(json, "share", share.value());
        interval("", share.interval());
        json.writeEndObject();
    }

    private void heat(HeatMap heat) {
        json.writeObjectPropertyStart("heat");
        heat("planned", heat::planned);
        heat("unannounced", heat::unannounced);
        json.writeEndObject();
    }

    /** Seven days from Monday, 24 hours each. */
    private void heat(String name, IntBinaryOperator count) {
        json.writeArrayPropertyStart(name);
        for (int day = 0; day < HeatMap.DAYS; day++) {
            json.writeStartArray();
            for (int hour = 0; hour < HeatMap.HOURS; hour++) {
                json.writeNumber(count.applyAsInt(day, hour));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void months(UnitProfile unit) {
        json.writeArrayPropertyStart("months");
        for (var month : unit.months()) {
            json.writeStartObject();
            json.writeStringProperty(
                    "month", String.format(Locale.ROOT, "%04d-%02d", month.year(), month.month()));
            json.writeNumberProperty("planned", month.planned());
            json.writeNumberProperty("unannounced", month.unannounced());
            json.writeNumberProperty("outside_office", month.outsideOffice());
            json.writeNumberProperty("hits", month.hits());
            json.writeNumberProperty("trials", month.trials());
            AuditJson.number(json, "expected", month.expected());
            json.writeNumberProperty("households", month.households());
            AuditJson.number(json, "posterior", month.posterior());
            interval("", month.posteriorInterval());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void change(UnitProfile.@Nullable Change change) {
        if (AuditJson.open(json, "change", change) && change != null) {
            AuditJson.number(json, "highest", change.highest());
            AuditJson.number(json, "limit", change.limit());
            AuditJson.number(json, "latest", change.latest());
            var alarm = change.alarmDay();
            json.writeStringProperty(
                    "alarm", alarm == null ? null : LocalDate.ofEpochDay(alarm).toString());
            json.writeNumberProperty("trials", change.trials());
            AuditJson.number(json, "run_length", change.runLength());
            json.writeEndObject();
        }
    }

    private void cluster(String name, UnitProfile.@Nullable Cluster cluster) {
        if (AuditJson.open(json, name, cluster) && cluster != null) {
            AuditJson.number(json, "observed", cluster.effect().observed());
            AuditJson.number(json, "expected", cluster.effect().expected());
            json.writeNumberProperty("visits", cluster.effect().visits());
            json.writeNumberProperty("groups", cluster.effect().groups());
            AuditJson.number(json, "p", cluster.effect().p());
            AuditJson.number(json, "q", cluster.q());
            json.writeEndObject();
        }
    }

    private void quality(VisitQuality quality) {
        json.writeObjectPropertyStart("quality");
        json.writeNumberProperty("rows", quality.rows());
        json.writeNumberProperty("usable", quality.usable());
        json.writeNumberProperty("timed", quality.timed());
        json.writeNumberProperty("heaped", quality.heaped());
        AuditJson.number(json, "heaping_index", quality.heapingIndex());
        json.writeNumberProperty("at_default", quality.atDefault());
        json.writeNumberProperty("delay_known", quality.delayKnown());
        json.writeNumberProperty("late", quality.late());
        json.writeNumberProperty("stamped", quality.stamped());
        json.writeNumberProperty("unknown_notice", quality.unknownNotice());
        AuditJson.number(json, "median_stamp_gap_minutes", quality.medianStampGap());
        json.writeEndObject();
    }

    private void interval(String prefix, Interval interval) {
        AuditJson.number(json, prefix + "low", interval.lower());
        AuditJson.number(json, prefix + "high", interval.upper());
    }
}
