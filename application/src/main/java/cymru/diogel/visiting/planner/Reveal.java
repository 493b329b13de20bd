package cymru.diogel.visiting.planner;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** How much of a drawn time whoever is to call may know by now. */
public sealed interface Reveal {
    /** Nothing yet; not even when that changes, for that would say the day. */
    record Nothing() implements Reveal {}

    /** The day, so that the rota can be made; not the hour. */
    record Day(LocalDate day) implements Reveal {
        @Override
        public String toString() {
            return "a day";
        }
    }

    /** Day and hour. */
    record Whole(LocalDateTime at) implements Reveal {
        @Override
        public String toString() {
            return "a day and hour";
        }
    }

    /**
     * When a drawn time is opened, by the clock on the wall.
     *
     * @param hoursFrom minute of day at which visiting hours begin
     * @param dayHoursBefore how many hours before that the day may be known
     * @param hourFrom time of the day itself from which the hour may be known
     */
    record Timing(int hoursFrom, int dayHoursBefore, LocalTime hourFrom) {
        private static final int READY = 30;

        LocalDateTime dayFrom(LocalDate day) {
            return day.atStartOfDay().plusMinutes(hoursFrom).minusHours(dayHoursBefore);
        }

        // Where visiting hours begin early, the hour is known before the first start of the day.
        LocalDateTime hourFrom(LocalDate day) {
            var before = day.atStartOfDay().plusMinutes(hoursFrom).minusMinutes(READY);
            var settled = day.atTime(hourFrom);
            return settled.isAfter(before) ? before : settled;
        }
    }

    /** What may be known of a slot at this time on the wall. */
    static Reveal of(LocalDateTime slot, LocalDateTime now, Timing timing) {
        var day = slot.toLocalDate();
        if (now.isBefore(timing.dayFrom(day))) {
            return new Nothing();
        }
        return now.isBefore(timing.hourFrom(day)) ? new Day(day) : new Whole(slot);
    }
}
