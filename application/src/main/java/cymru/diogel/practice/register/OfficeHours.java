package cymru.diogel.practice.register;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.deadlines.WorkingDays;
import java.time.Instant;
import java.time.LocalTime;

/** When the office is open: from nine to five on working days, by the clock on the wall. */
final class OfficeHours {
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime SHUTS = LocalTime.of(17, 0);

    private OfficeHours() {}

    static boolean areOver(Instant at, WorkingDays calendar) {
        var shown = WallClock.shown(at);
        var time = shown.toLocalTime();
        return !calendar.isWorkingDay(shown.toLocalDate())
                || time.isBefore(OPENS)
                || !time.isBefore(SHUTS);
    }
}
