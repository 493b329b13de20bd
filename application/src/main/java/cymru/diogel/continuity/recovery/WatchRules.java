package cymru.diogel.continuity.recovery;

import cymru.diogel.continuity.recovery.WatchedFor.Standing;
import cymru.diogel.continuity.recovery.WatchedFor.Watch;
import cymru.diogel.continuity.signals.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds what was measured against a condition. */
final class WatchRules {
    /** Of a reading older than this nobody can say how it is today. */
    static final int STALE = 14;

    /** Readings further apart than a week leave days of which nothing is known. */
    private static final int GAP = 7;

    private WatchRules() {}

    /** How a condition stands on a day, with readings in order of their days. */
    static Watch watch(WatchedFor condition, List<Reading> readings, LocalDate today) {
        var known = readings.stream().filter(it -> !it.day().isAfter(today)).toList();
        if (known.isEmpty()) {
            return new Watch(Standing.UNKNOWN, null, null, null, 0);
        }
        var last = known.getLast();
        if (last.day().isBefore(today.minusDays(STALE))) {
            return new Watch(Standing.UNKNOWN, null, last.value(), last.day(), 0);
        }
        var first = begun(condition, known, known.size() - 1);
        if (first == null) {
            var broken = broken(condition, known);
            var standing = broken == null ? Standing.NOT_MET : Standing.BROKEN;
            return new Watch(standing, broken, last.value(), last.day(), 0);
        }
        var run = ChronoUnit.DAYS.between(first, last.day()) + 1;
        if (run >= condition.days()) {
            var since = first.plusDays(condition.days() - 1L);
            return new Watch(Standing.MET, since, last.value(), last.day(), run);
        }
        var broken = broken(condition, known);
        var standing = broken == null ? Standing.NOT_MET : Standing.BROKEN;
        return new Watch(standing, broken, last.value(), last.day(), run);
    }

    // The first day of the stretch that holds up to a reading; none where that one does not.
    private static @Nullable LocalDate begun(
            WatchedFor condition, List<Reading> readings, int end) {
        LocalDate first = null;
        for (var at = end; at >= 0; at--) {
            var it = readings.get(at);
            var isCut = first != null && it.day().isBefore(first.minusDays(GAP));
            if (isCut || !condition.compare().holds(it.value(), condition.bound())) {
                break;
            }
            first = it.day();
        }
        return first;
    }

    // The day on which it last ceased to be met, none where it never was.
    private static @Nullable LocalDate broken(WatchedFor condition, List<Reading> readings) {
        for (var at = readings.size() - 1; at > 0; at--) {
            var before = readings.get(at - 1);
            var first = begun(condition, readings, at - 1);
            var holds = condition.compare().holds(readings.get(at).value(), condition.bound());
            if (!holds
                    && first != null
                    && ChronoUnit.DAYS.between(first, before.day()) + 1 >= condition.days()) {
                return readings.get(at).day();
            }
        }
        return null;
    }
}
