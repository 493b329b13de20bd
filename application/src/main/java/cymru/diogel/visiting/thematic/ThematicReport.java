package cymru.diogel.visiting.thematic;

import cymru.diogel.platform.charts.HeatTable;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.language.Words;
import cymru.diogel.statistics.Interval;
import cymru.diogel.statistics.patterns.Settings;
import cymru.diogel.statistics.patterns.UnitProfile;
import cymru.diogel.statistics.visits.VisitQuality;
import cymru.diogel.visiting.thematic.VisitAudit.Origin.OnRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The report of an audit in one language, as its template asks for it.
 *
 * @param links where its numbers lead
 */
public record ThematicReport(VisitAudit audit, Words words, RowLinks links) {
    private static final List<String> SECTIONS =
            List.of(
                    ("bands attention heat trend shares teams"
                                    + " dates rows method limits repeat appendix")
                            .split(" "));

    /** As a document, whose numbers lead nowhere. */
    public ThematicReport(VisitAudit audit, Words words) {
        this(audit, words, RowLinks.NONE);
    }

    public String say(String key) {
        return words.say("thematic." + key);
    }

    public String say(String key, Map<String, ?> values) {
        return words.say("thematic." + key, values);
    }

    /** What is said in one way of a file and in another of visits on record. */
    public String told(String key) {
        return told(key, Map.of());
    }

    public String told(String key, Map<String, ?> values) {
        return say(isOnRecord() ? key + "-on-record" : key, values);
    }

    public boolean isOnRecord() {
        return audit.read().origin() instanceof OnRecord;
    }

    /** The teams whose visits alone were read; without any, all visits were. */
    public List<String> teams() {
        return audit.read().origin() instanceof OnRecord it ? it.teams() : List.of();
    }

    /** What all that was read together is called. */
    public String whole() {
        return say(teams().isEmpty() ? "county" : "teams-chosen");
    }

    public UnitProfile county() {
        return audit.result().county();
    }

    public Settings settings() {
        return audit.result().settings();
    }

    /** Whether there is any household of which something can be said. */
    public boolean isSaid() {
        return Double.isFinite(county().guessing().posterior());
    }

    public Finding finding() {
        return new Finding(this);
    }

    public Heats heats() {
        return new Heats(this);
    }

    /** The counts of one colour. */
    public String span(HeatTable.Range range) {
        return range.from() == range.to()
                ? Numerals.count(range.from())
                : between(Numerals.count(range.from()), Numerals.count(range.to()));
    }

    public Trend trend() {
        return new Trend(words, county());
    }

    public TeamFunnel funnel() {
        return new TeamFunnel(this);
    }

    public Repeat repeat() {
        return new Repeat(this);
    }

    public TooFew tooFew() {
        return new TooFew(this);
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
        if (audit.calendar() != VisitAudit.Calendar.BANK_HOLIDAYS) {
            limits.add(say("limit-calendar"));
        }
        if (!teams().isEmpty()) {
            limits.add(say("limit-teams"));
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
        return time(hour * 60);
    }

    public String date(int epochDay) {
        return words.date(LocalDate.ofEpochDay(epochDay));
    }

    public String policy() {
        var policy = settings().policy();
        return between(time(policy.fromMinute()), time(policy.toMinute()));
    }

    public String range(Interval interval) {
        return between(Numerals.inTen(interval.lower()), Numerals.inTen(interval.upper()));
    }

    private String between(String low, String high) {
        return say("range", Map.of("low", low, "high", high));
    }

    public String calendar() {
        return say("calendar-" + word(audit.calendar()));
    }

    /** From a day to a day. */
    String days(LocalDate from, LocalDate to) {
        return between(words.date(from), words.date(to));
    }

    /** Writes the figures of the report as a workbook. */
    public void figures(OutputStream out) throws IOException {
        ReportFile.workbook(this, out);
    }

    /** Writes the report as one HTML file. */
    public void file(OutputStream out) throws IOException {
        ReportFile.html(this, out);
    }

    /** Writes the report as a tagged PDF. */
    public void pdf(OutputStream out) throws IOException {
        ReportFile.pdf(this, out);
    }

    /** Minute of the day as 15:30. */
    public static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
