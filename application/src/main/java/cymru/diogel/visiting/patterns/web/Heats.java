package cymru.diogel.visiting.patterns.web;

import cymru.diogel.platform.charts.HeatTable;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.statistics.patterns.HeatMap;
import cymru.diogel.visiting.patterns.Counted.What;
import cymru.diogel.visiting.patterns.PolicyHours;
import cymru.diogel.visiting.patterns.StaffHours;
import cymru.diogel.visiting.patterns.UnitPicture;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Visits by hour and day of the week: unannounced, planned, and the difference of their shares. */
public record Heats(
        Phrases phrases,
        Asked asked,
        UnitPicture unit,
        StaffHours.Week staff,
        List<Integer> hours) {

    static Heats of(Phrases phrases, Asked asked, UnitPicture unit, PolicyHours policy) {
        var staff = unit.staff();
        var heat = unit.profile().heatMap();
        var hours =
                IntStream.range(0, HeatMap.HOURS)
                        .filter(hour ->
                                (hour * 60 < policy.to() && (hour + 1) * 60 > policy.from())
                                        || counts(heat, hour).max().orElse(0) > 0)
                        .boxed()
                        .toList();
        return new Heats(phrases, asked, unit, staff, hours);
    }

    private static IntStream counts(HeatMap heat, int hour) {
        return IntStream.range(0, HeatMap.DAYS)
                .flatMap(day -> IntStream.of(heat.planned(day, hour), heat.unannounced(day, hour)));
    }

    /** One cell as it is shown: its text, the class of its colour, and its rows, if any. */
    public record Cell(String text, String colour, String href, String label) {
        public boolean isLink() {
            return !href.isEmpty();
        }
    }

    /** One of the two kinds. */
    public record Kind(String key, What what, HeatTable table) {}

    public Kind unannounced() {
        var heat = unit.profile().heatMap();
        return new Kind(
                "unannounced", What.UNANNOUNCED, HeatTable.of(hours, heat::unannounced, most()));
    }

    public Kind planned() {
        var heat = unit.profile().heatMap();
        return new Kind("planned", What.PLANNED, HeatTable.of(hours, heat::planned, most()));
    }

    public HeatTable difference() {
        return HeatTable.difference(hours, planned().table(), unannounced().table());
    }

    public Cell cell(Kind kind, int day, HeatTable.Row row) {
        var shown = row.cells().get(day);
        if (shown.count() == 0) {
            return isStaffed(day, row.hour())
                    ? new Cell("0", shown.colour() + outline(day, row.hour()), "", "")
                    : new Cell(Numerals.NONE, "no-rota", "", "");
        }
        var isOff = staff.isRota() && !isStaffed(day, row.hour());
        return new Cell(
                Numerals.count(shown.count()),
                shown.colour() + outline(day, row.hour()),
                asked.cell(kind.what(), day, row.hour()),
                phrases.say(
                        (isOff ? "heat-label-off-" : "heat-label-") + kind.key(),
                        Map.of(
                                "count", shown.count(),
                                "day", phrases.day(day),
                                "hour", phrases.clock(row.hour() * 60))));
    }

    public Cell differenceCell(int day, HeatTable.Row row) {
        var shown = row.cells().get(day);
        var isEmpty =
                unit.profile().heatMap().planned(day, row.hour()) == 0
                        && unit.profile().heatMap().unannounced(day, row.hour()) == 0;
        return isEmpty && !isStaffed(day, row.hour())
                ? new Cell(Numerals.NONE, "no-rota", "", "")
                : new Cell(
                        Numerals.signed(shown.count()),
                        shown.colour() + outline(day, row.hour()),
                        "",
                        "");
    }

    /** Round the hours in which somebody was on the rota, where one is known. */
    private String outline(int day, int hour) {
        return staff.isRota() ? HeatTable.outline(hours, staff::isStaffed, day, hour) : "";
    }

    /** A total, or a dash where nobody was ever at work and nobody called. */
    public String hourTotal(int count, int hour) {
        return count == 0 && IntStream.range(0, HeatMap.DAYS).noneMatch(it -> isStaffed(it, hour))
                ? Numerals.NONE
                : Numerals.count(count);
    }

    public String dayTotal(int count, int day) {
        return count == 0 && hours.stream().noneMatch(it -> isStaffed(day, it))
                ? Numerals.NONE
                : Numerals.count(count);
    }

    private boolean isStaffed(int day, int hour) {
        return staff.isStaffed(day, hour);
    }

    /** The households at whose doors visits of this kind were. */
    public int households(Kind kind) {
        return asked.counted(kind.what()).households(unit.picture());
    }

    public List<HeatTable.Range> key() {
        return HeatTable.key(most());
    }

    public String span(HeatTable.Range range) {
        return range.from() == range.to()
                ? Numerals.count(range.from())
                : phrases.between(Numerals.count(range.from()), Numerals.count(range.to()));
    }

    private int most() {
        var heat = unit.profile().heatMap();
        return IntStream.range(0, HeatMap.HOURS)
                .map(hour -> counts(heat, hour).max().orElse(0))
                .max()
                .orElse(0);
    }
}
