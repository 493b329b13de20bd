package cymru.diogel.visiting.fileaudits;

import cymru.diogel.statistics.visits.Codes;
import cymru.diogel.statistics.visits.Notice;
import cymru.diogel.statistics.visits.TimeSource;
import cymru.diogel.statistics.visits.Visit;
import cymru.diogel.statistics.visits.VisitTable;
import cymru.diogel.visiting.imports.VisitRow;
import cymru.diogel.visiting.imports.VisitRow.Moment;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Place;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Gathers rows of a file as columns. Where a file does not say so, a visit was in person, at home,
 * and the door was opened; notice and time are never filled in.
 */
final class VisitRows {
    private static final int MINUTES_IN_A_DAY = 1_440;

    private final Codes households = new Codes();
    private final Codes practitioners = new Codes();
    private final Codes teams = new Codes();
    private final VisitTable.Builder table = VisitTable.builder();
    private final IntConsumer progress;
    private int rows;

    /** Tells the progress how many rows there are, row by row. */
    VisitRows(IntConsumer progress) {
        this.progress = progress;
    }

    void add(VisitRow row) {
        int known = households.size();
        int household = households.code(row.householdId());
        if (household == known) {
            table.householdKey(household, key(row.householdId()));
        }
        var team = row.team();
        table.append(
                new Visit(
                        household,
                        practitioners.code(row.practitionerId()),
                        teams.code(team == null ? "" : team),
                        (int) row.started().on().toEpochDay(),
                        minute(row.started().at()),
                        Notice.valueOf(row.notice().name()),
                        TimeSource.valueOf(row.timeSource().name()),
                        row.place() == null || row.place() == Place.HOME,
                        row.mode() == null || row.mode() == Mode.IN_PERSON,
                        isOpened(row.access()),
                        delay(row),
                        Visit.NO_STAMP));
        rows++;
        progress.accept(rows);
    }

    VisitTable table() {
        return table.build();
    }

    Codes households() {
        return households;
    }

    Codes practitioners() {
        return practitioners;
    }

    Codes teams() {
        return teams;
    }

    static int minute(@Nullable LocalTime time) {
        return time == null ? Visit.NO_TIME : time.getHour() * 60 + time.getMinute();
    }

    private static boolean isOpened(@Nullable AccessGained access) {
        return access == null || access == AccessGained.GAINED || access == AccessGained.PARTLY;
    }

    private static int delay(VisitRow row) {
        Moment recorded = row.recordedAt();
        if (recorded == null) {
            return Visit.NO_DELAY;
        }
        var started = row.started().dateTime();
        var entered = recorded.dateTime();
        long minutes =
                started == null || entered == null
                        ? ChronoUnit.DAYS.between(row.started().on(), recorded.on())
                                * MINUTES_IN_A_DAY
                        : ChronoUnit.MINUTES.between(started, entered);
        return minutes < 0 ? Visit.NO_DELAY : (int) Math.min(minutes, Integer.MAX_VALUE);
    }

    /** FNV-1a over the letters: the same for a household in every file and order. */
    private static long key(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
