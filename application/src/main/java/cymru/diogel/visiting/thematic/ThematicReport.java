package cymru.diogel.visiting.thematic;

import cymru.diogel.platform.charts.HeatTable;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.language.Words;
import cymru.diogel.statistics.Interval;
import cymru.diogel.statistics.patterns.HeatMap;
import cymru.diogel.statistics.patterns.Settings;
import cymru.diogel.statistics.patterns.UnitProfile;
import cymru.diogel.statistics.visits.VisitQuality;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The report of an audit in one language, as its template asks for it. */
public record ThematicReport(VisitAudit audit, Words words) {
    private static final List<String> SECTIONS =
            List.of(
                    ("bands attention heat trend shares teams"
                                    + " dates rows method limits repeat appendix")
                            .split(" "));

    public String say(String key) {
        return words.say("thematic." + key);
    }

    public String say(String key, Map<String, ?> values) {
        return words.say("thematic." + key, values);
    }

    public UnitProfile county() {
        return audit.result().county();
    }

    public Settings settings() {
        return audit.result().settings();
    }

    public String caption() {
        var period = audit.period();
        return period == null
                ? say("caption-empty")
                : say(
                        "caption",
                        Map.of(
                                "from", words.date(period.from()),
                                "to", words.date(period.to())));
    }

    /** The finding, in ten words or so. */
    public String heading() {
        var bands = county().bands();
        if (bands.assessable() == 0) {
            return say("heading-too-few");
        }
        if (bands.strong() + bands.some() == 0) {
            return say("heading-none");
        }
        return bands.strong() > 0
                ? say("heading-strong", Map.of("count", bands.strong(), "of", bands.assessable()))
                : say("heading-some", Map.of("count", bands.some(), "of", bands.assessable()));
    }

    /** Whether there is any household of which something can be said. */
    public boolean isSaid() {
        return Double.isFinite(county().guessing().posterior());
    }

    /** The headline sentence, against the hours staff work where these are known. */
    public String headline() {
        if (!isSaid()) {
            return say("headline-too-few");
        }
        var guessing = county().guessing();
        return say(
                audit.knowsRota() ? "headline-rota" : "headline-policy",
                Map.of(
                        "right", Numerals.inTen(guessing.posterior()),
                        "even", Numerals.inTen(guessing.baseline()),
                        "hours", policy()));
    }

    public String doubt() {
        var guessing = county().guessing();
        int households = county().bands().assessable();
        if (!isSaid() || !Double.isFinite(guessing.posteriorInterval().lower())) {
            return say("doubt-mean", Map.of("households", households));
        }
        return say(
                "doubt",
                Map.of(
                        "low", Numerals.inTen(guessing.posteriorInterval().lower()),
                        "high", Numerals.inTen(guessing.posteriorInterval().upper()),
                        "households", households));
    }

    public HeatTable planned() {
        return HeatTable.of(hours(), county().heatMap()::planned, most());
    }

    public HeatTable unannounced() {
        return HeatTable.of(hours(), county().heatMap()::unannounced, most());
    }

    public HeatTable difference() {
        return HeatTable.difference(hours(), planned(), unannounced());
    }

    /** The colour within the outline of the rota; "no-rota" where nobody was on it or called. */
    public String look(int day, int hour, String colour) {
        var staff = audit.staff();
        if (staff == null) {
            return colour;
        }
        var heat = county().heatMap();
        var isIdle = heat.planned(day, hour) + heat.unannounced(day, hour) == 0;
        return isIdle && !staff.isStaffed(day, hour)
                ? "no-rota"
                : colour + HeatTable.outline(hours(), staff::isStaffed, day, hour);
    }

    public List<HeatTable.Range> key() {
        return HeatTable.key(most());
    }

    /** The counts of one colour. */
    public String span(HeatTable.Range range) {
        return range.from() == range.to()
                ? Numerals.count(range.from())
                : between(Numerals.count(range.from()), Numerals.count(range.to()));
    }

    /** The hours shown: those when calls are allowed, and any other in which somebody called. */
    private List<Integer> hours() {
        var policy = settings().policy();
        return IntStream.range(0, HeatMap.HOURS)
                .filter(hour ->
                        (hour * 60 < policy.toMinute() && (hour + 1) * 60 > policy.fromMinute())
                                || counts(hour).max().orElse(0) > 0)
                .boxed()
                .toList();
    }

    /** The largest count of either kind, at which the colours of both end. */
    private int most() {
        return IntStream.range(0, HeatMap.HOURS)
                .map(hour -> counts(hour).max().orElse(0))
                .max()
                .orElse(0);
    }

    private IntStream counts(int hour) {
        var heat = county().heatMap();
        return IntStream.range(0, HeatMap.DAYS)
                .flatMap(day -> IntStream.of(heat.planned(day, hour), heat.unannounced(day, hour)));
    }

    public Trend trend() {
        return new Trend(words, county());
    }

    public TeamFunnel funnel() {
        return new TeamFunnel(words, audit);
    }

    public HouseholdRows households() {
        return new HouseholdRows(words, audit);
    }

    public VisitQuality quality() {
        return county().quality();
    }

    public String share(UnitProfile.Share share) {
        return share.of() == 0
                ? Numerals.NONE
                : say(
                        "share",
                        Map.of(
                                "percent", Numerals.percent(share.value()),
                                "low", Numerals.percent(share.interval().lower()),
                                "high", Numerals.percent(share.interval().upper())));
    }

    /** What stands against reading too much into the findings. */
    public List<String> limits() {
        var limits = new ArrayList<String>();
        limits.add(say("limit-none"));
        limits.add(say("limit-few", Map.of("least", settings().minimumUnannounced())));
        int of = county().bands().assessable();
        limits.add(say("limit-some", Map.of("of", of, "chance", (of + 10) / 20)));
        limits.add(say(audit.knowsRota() ? "limit-rota" : "limit-no-rota"));
        limits.add(say("limit-child"));
        limits.add(say("limit-times"));
        if (audit.calendar() == VisitAudit.Calendar.BANK_HOLIDAYS_WHERE_KNOWN) {
            limits.add(say("limit-calendar"));
        }
        limits.add(say("limit-cause"));
        limits.add(say("limit-ranking"));
        limits.add(say("limit-hours"));
        return List.copyOf(limits);
    }

    /** A part of the report, as its bookmarks name it. */
    public record Section(String id, String title) {}

    public List<Section> sections() {
        return SECTIONS.stream().map(id -> new Section(id, say(id + "-title"))).toList();
    }

    public String shortDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, words.locale());
    }

    public String clock(int hour) {
        return AuditJson.clock(hour * 60);
    }

    public String date(int epochDay) {
        return words.date(LocalDate.ofEpochDay(epochDay));
    }

    public String policy() {
        var policy = settings().policy();
        return between(AuditJson.clock(policy.fromMinute()), AuditJson.clock(policy.toMinute()));
    }

    public String range(Interval interval) {
        return between(Numerals.inTen(interval.lower()), Numerals.inTen(interval.upper()));
    }

    private String between(String low, String high) {
        return say("range", Map.of("low", low, "high", high));
    }

    public String calendar() {
        return say("calendar-" + AuditJson.word(audit.calendar()));
    }

    /** Writes the figures of the report as a workbook. */
    public void figures(OutputStream out) throws IOException {
        ReportFile.workbook(this, out);
    }
}
