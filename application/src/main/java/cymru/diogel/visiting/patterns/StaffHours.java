package cymru.diogel.visiting.patterns;

import cymru.diogel.statistics.visits.Appearances;
import cymru.diogel.visiting.rotas.Shift;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Minutes at work within the hours when calls are allowed, by day of the week and clock hour. */
public final class StaffHours {
    private static final int HOURS = 24;

    private final Map<Integer, int[]> minutes = new HashMap<>();
    private final PolicyHours policy;

    StaffHours(PolicyHours policy, List<Shift> shifts, Codes practitioners) {
        this.policy = policy;
        for (var shift : shifts) {
            practitioners.find(shift.practitioner()).ifPresent(code -> add(code, shift));
        }
    }

    private void add(int practitioner, Shift shift) {
        var week = minutes.computeIfAbsent(practitioner, _ -> new int[7 * HOURS]);
        var day = Appearances.weekday(Math.toIntExact(shift.day().toEpochDay()));
        var end = Math.min(shift.to(), policy.to());
        for (var minute = Math.max(shift.from(), policy.from()); minute < end; minute++) {
            week[day * HOURS + minute / 60]++;
        }
    }

    /** The week of those practitioners whose rota is known; without any, the hours allowed. */
    public Week of(IntPredicate practitioners) {
        var sum = new int[7 * HOURS];
        minutes.forEach((code, week) -> {
            if (practitioners.test(code)) {
                for (var cell = 0; cell < sum.length; cell++) {
                    sum[cell] += week[cell];
                }
            }
        });
        var week = new Week(sum, true);
        return week.all() > 0 ? week : new Week(allowed(), false);
    }

    private int[] allowed() {
        var week = new int[7 * HOURS];
        for (var minute = policy.from(); minute < policy.to(); minute++) {
            for (var day = 0; day < 7; day++) {
                week[day * HOURS + minute / 60]++;
            }
        }
        return week;
    }

    /** One week's worth of minutes; from a rota, or only from the hours allowed. */
    public static final class Week {
        private final int[] minutes;
        private final boolean isRota;

        Week(int[] minutes, boolean isRota) {
            this.minutes = minutes;
            this.isRota = isRota;
        }

        public boolean isRota() {
            return isRota;
        }

        /** Whether anybody was ever at work then. */
        public boolean isStaffed(int weekday, int hour) {
            return minutes[weekday * HOURS + hour] > 0;
        }

        /** The share of all minutes from one clock hour up to another, on any day. */
        public double share(int fromHour, int toHour) {
            var within = 0.0;
            for (var cell = 0; cell < minutes.length; cell++) {
                var hour = cell % HOURS;
                within += fromHour <= hour && hour < toHour ? minutes[cell] : 0;
            }
            return within / all();
        }

        private long all() {
            var all = 0L;
            for (var cell : minutes) {
                all += cell;
            }
            return all;
        }
    }
}
