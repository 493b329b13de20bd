package cymru.diogel.demonstration.generation;

import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.TimeSource;
import java.time.LocalDateTime;
import java.util.List;

/** How a call is written up: what becomes of its time, its notice, and when that happens. */
final class Entries {
    private static final List<TimeSource> OLD_FORM =
            List.of(TimeSource.DEVICE, TimeSource.TYPED, TimeSource.DATE_ONLY);
    private static final int LATEST_TYPED = 20 * 60 - 10;
    private static final int NINE_IN_THE_EVENING = 21 * 60;

    /**
     * A call as it was written down.
     *
     * @param minute of the day; of no meaning when only the date was kept
     */
    record Entry(
            TimeSource source, int minute, int length, Notice notice, LocalDateTime recordedAt) {

        /** Another child of the same call, seen a little later and written up with the rest. */
        Entry laterBy(int minutes) {
            var left = Math.max(5, length - minutes);
            return new Entry(source, minute + minutes, left, notice, recordedAt);
        }
    }

    private final World world;
    private final Draw draw;

    Entries(World world, Draw draw) {
        this.world = world;
        this.draw = draw;
    }

    /**
     * Writes up a call.
     *
     * @param planned the minute the family was told, or -1 when unannounced
     */
    Entry entry(int day, int minute, int length, int planned) {
        var source = source(day);
        var stamped = source == TimeSource.DEVICE;
        var kept = stamped ? minute : Math.min(LATEST_TYPED, typed(minute, planned));
        var lasted = stamped ? length : Math.max(5, rounded(length, 5));
        return new Entry(
                source,
                kept,
                lasted,
                notice(day, planned),
                recorded(day, Math.max(minute, kept) + Math.max(length, lasted), stamped));
    }

    // The new form offers the device's clock, and more and more people take it.
    private TimeSource source(int day) {
        if (day < world.tickBoxDay()) {
            return draw.weighted(OLD_FORM, 0.12, 0.81, 0.07);
        }
        var sinceThen = (day - world.tickBoxDay()) / 122.0;
        return draw.chance(0.42 + 0.33 * sinceThen)
                ? TimeSource.DEVICE
                : draw.chance(0.02) ? TimeSource.DATE_ONLY : TimeSource.TYPED;
    }

    private Notice notice(int day, int planned) {
        if (draw.chance(day < world.tickBoxDay() ? 0.16 : 0.015)) {
            return Notice.UNKNOWN;
        }
        return planned < 0 ? Notice.UNANNOUNCED : Notice.PLANNED;
    }

    // People write the time they had agreed, or the nearest half hour, quarter, or five minutes.
    private int typed(int minute, int planned) {
        if (planned >= 0 && draw.chance(0.4)) {
            return planned;
        }
        return switch (draw.weighted(0.42, 0.30, 0.22, 0.06)) {
            case 0 -> rounded(minute, 30);
            case 1 -> rounded(minute, 15);
            case 2 -> rounded(minute, 5);
            default -> minute;
        };
    }

    private static int rounded(int minute, int to) {
        return (minute + to / 2) / to * to;
    }

    // 70 % within a day, and a long tail to thirty.
    private LocalDateTime recorded(int day, int ended, boolean stamped) {
        var late =
                switch (stamped
                        ? draw.weighted(0.80, 0.10, 0.10)
                        : draw.weighted(0.45, 0.22, 0.33)) {
                    case 0 -> 0;
                    case 1 -> 1;
                    default -> tail();
                };
        var last = world.days().length() - 1;
        var on = Math.min(last, day + late);
        while (on < last && world.days().isWeekend(on) && on > day && on < day + 30) {
            on++;
        }
        var soonest = ended + 3;
        var latest = soonest + (stamped ? 40 : 240);
        latest = Math.max(soonest, Math.min(latest, NINE_IN_THE_EVENING));
        var minute = on == day ? draw.between(soonest, latest) : draw.between(8 * 60 + 30, 1_050);
        return world.days().date(on).atStartOfDay().plusMinutes(minute);
    }

    private int tail() {
        return switch (draw.weighted(0.45, 0.33, 0.22)) {
            case 0 -> draw.between(2, 4);
            case 1 -> draw.between(5, 12);
            default -> draw.between(13, 30);
        };
    }
}
