package cymru.diogel.continuity.infections.web;

import cymru.diogel.continuity.infections.Area;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.pages.Frame;
import java.util.List;

/** The days behind the figures of an area. */
public record DaysView(
        Frame frame, InfectionsAsked asked, Area area, List<Row> rows, List<String> published) {
    /** A day and whether it is in the week that is counted. */
    public record Row(String day, int cases, int tests, boolean isCounted, boolean isComplete) {}

    public String name() {
        return area.name(frame.words());
    }

    public String back() {
        return InfectionsPage.PATH + "?" + asked.query();
    }

    public String file() {
        return InfectionDaysPage.PATH + ".csv?" + asked.query();
    }

    public String day() {
        return frame.words().date(asked.to());
    }

    public String tests(Row row) {
        return row.tests() < 0 ? Numerals.NONE : Numerals.count(row.tests());
    }
}
